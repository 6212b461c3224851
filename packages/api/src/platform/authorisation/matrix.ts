import {
  isInterfaceType,
  isObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

/** Who has no account. The links are those of two different call requests and classes. */
const withoutAccount = ["anonymous", "link-holder", "other-link-holder"] as const;

/** Who is signed in. What is at stake is Samira's, the talent, and of the employer and the school. */
const signedIn = [
  "talent",
  "other-talent",
  "guardian",
  "counsellor",
  "other-counsellor",
  "liaison",
  "employer-admin",
  "employer-member",
  "other-employer-admin",
  "educator-member",
  "hub-host",
  "fund-officer",
  "programme-manager",
  "moderator",
  "admin",
  "suspended",
] as const;

export const roles = [...withoutAccount, ...signedIn] as const;
export type Role = (typeof roles)[number];
export const signedInRoles: readonly Role[] = signedIn;

/** What the matrix says of a field, `Type.field`: who gets something; null where nobody has decided yet. */
export type Row = { readonly field: string; readonly who: readonly Role[] | null };

const undecided = "?";

/** Types with fields that somebody can ask for, in order of name. */
export const typesWithFields = (schema: GraphQLSchema): readonly (GraphQLObjectType | GraphQLInterfaceType)[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !name.startsWith("__"))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));

const fieldsOfType = (type: GraphQLObjectType | GraphQLInterfaceType): readonly string[] =>
  Object.keys(type.getFields())
    .toSorted()
    .map((field) => `${type.name}.${field}`);

/** Every `Type.field` of a schema, in order of name. */
export const fieldsOf = (schema: GraphQLSchema): readonly string[] => typesWithFields(schema).flatMap(fieldsOfType);

const active: readonly Role[] = signedIn.filter((role) => role !== "suspended");
const groups: Readonly<Record<string, readonly Role[]>> = {
  everybody: roles,
  "signed-in": signedIn,
  active,
  nobody: [],
};

/** Roles out of a cell: names of roles and groups with commas between; null where one of them is none. */
const readWho = (cell: string): readonly Role[] | null => {
  const named = cell.split(",").map((word) => {
    const name = word.trim();
    return groups[name] ?? roles.filter((role) => role === name);
  });
  if (named.some((some, at) => some.length === 0 && cell.split(",")[at]?.trim() !== "nobody")) return null;
  return roles.filter((role) => named.some((some) => some.includes(role)));
};

/** The same the other way: the shortest that says it. */
export const sayWho = (who: readonly Role[]): string => {
  const group = Object.entries(groups).find(([, some]) => some.length > 0 && some.every((role) => who.includes(role)));
  if (!group) return who.join(", ") || "nobody";
  const [name, some] = group;
  return [name, ...who.filter((role) => !some.includes(role))].join(", ");
};

/** Reads the rows out of the text of the matrix. */
export const readMatrix = (text: string): readonly Row[] =>
  text.split("\n").flatMap((line) => {
    const [, field = "", who = ""] = line.split("|").map((cell) => cell.trim());
    return /^`[A-Z]\w*\.\w+`$/.test(field) ? [{ field: field.slice(1, -1), who: readWho(who) }] : [];
  });

/** Fields without a row, rows without a field, rows that nobody has decided, and rows that stand there twice. */
export const gapsIn = (rows: readonly Row[], schema: GraphQLSchema) => {
  const fields = new Set(fieldsOf(schema));
  const listed = rows.map(({ field }) => field);
  const known = new Set(listed);
  return {
    missing: [...fields].filter((field) => !known.has(field)),
    superfluous: listed.filter((field) => !fields.has(field)),
    undecided: rows.filter(({ who }) => who === null).map(({ field }) => field),
    twice: listed.filter((field, at) => listed.indexOf(field) !== at),
  };
};

const introduction = `# Who may have what

Every field of the schema, with the roles that get something out of it, as each of them tries it over the wire.
\`pnpm --filter @techconnect/api authorisation\` adds rows for new fields, with \`?\` where somebody has to decide, and
takes out rows of fields that are gone. A field without a row, a row without a field, a \`?\`, or an answer that differs
from its row fails the tests.

What is asked for is what is at stake: the call request and the class of **link-holder**, the account and the card of
**talent**, and the organisation of **employer-admin** and **employer-member**. A field of one's own, such as those of
\`Account\`, shows each of them their own. A type is come to along the shortest way that leads anybody there; who may go
along other ways stands with the fields of \`Query\` and \`Mutation\`, all of which are tried. Nobody whom a row leaves out finds a trace of it: a field that is refused
answers like one of a thing that does not exist.

- **anonymous** has no link and makes one up; **other-link-holder** has the link of another request and class.
- **other-talent**, **other-counsellor** and **other-employer-admin** have the same role as another, elsewhere.
- **suspended** is an admin of the employer at stake whose account is held.
- \`everybody\`: all roles. \`signed-in\`: all that have an account, the suspended one too;
  \`active\`: without that one. \`nobody\`: none of them.
`;

/** The text of the matrix for a schema: rows that are there keep what was decided. */
export const printMatrix = (schema: GraphQLSchema, rows: readonly Row[]): string => {
  const decided = new Map(rows.map(({ field, who }) => [field, who]));
  const rowOf = (field: string) => {
    const who = decided.get(field);
    return `| \`${field}\` | ${who ? sayWho(who) : undecided} |`;
  };
  const tables = typesWithFields(schema).map((type) =>
    [`## ${type.name}`, "", "| field | who |", "| --- | --- |", ...fieldsOfType(type).map(rowOf)].join("\n"),
  );
  return `${[introduction.trimEnd(), ...tables].join("\n\n")}\n`;
};
