import {
  isInterfaceType,
  isObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

/** Who asks. The links are those of two different call requests or classes; what is at stake belongs to the first. */
export const roles = ["anonymous", "link-holder", "other-link-holder"] as const;
export type Role = (typeof roles)[number];

/** `allow`: everybody's. `own`: what belongs to whoever asks, and nothing else. `deny`: nothing. */
export const verdicts = ["allow", "own", "deny"] as const;
export type Verdict = (typeof verdicts)[number];

/** What the matrix says of a field, `Type.field`; null where nobody has decided yet. */
export type Row = { readonly field: string; readonly cells: Readonly<Record<Role, Verdict | null>> };

const undecided = "?";

/** Types with fields that somebody can ask for, in order of name. */
export const typesWithFields = (schema: GraphQLSchema): readonly (GraphQLObjectType | GraphQLInterfaceType)[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(({ name }) => !name.startsWith("__"))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** Every `Type.field` of a schema, in order of name. */
export const fieldsOf = (schema: GraphQLSchema): readonly string[] =>
  typesWithFields(schema).flatMap((type) =>
    Object.keys(type.getFields())
      .toSorted()
      .map((field) => `${type.name}.${field}`),
  );

const verdictOf = (cell: string): Verdict | null => verdicts.find((verdict) => verdict === cell) ?? null;

/** Reads the rows out of the text of the matrix. */
export const readMatrix = (text: string): readonly Row[] =>
  text.split("\n").flatMap((line) => {
    const [, field = "", ...cells] = line.split("|").map((cell) => cell.trim());
    if (!/^`[A-Z]\w*\.\w+`$/.test(field)) return [];
    const [anonymous, holder, other] = cells.map(verdictOf);
    return [
      {
        field: field.slice(1, -1),
        cells: { anonymous: anonymous ?? null, "link-holder": holder ?? null, "other-link-holder": other ?? null },
      },
    ];
  });

/** Fields without a row, rows without a field, rows that nobody has decided, and rows that stand there twice. */
export const gapsIn = (rows: readonly Row[], schema: GraphQLSchema) => {
  const fields = new Set(fieldsOf(schema));
  const listed = rows.map(({ field }) => field);
  const known = new Set(listed);
  return {
    missing: [...fields].filter((field) => !known.has(field)),
    superfluous: listed.filter((field) => !fields.has(field)),
    undecided: rows.filter(({ cells }) => roles.some((role) => cells[role] === null)).map(({ field }) => field),
    twice: listed.filter((field, at) => listed.indexOf(field) !== at),
  };
};

const introduction = `# Who may have what

Every field of the schema, for every role, as it is tried over the wire. \`pnpm --filter @techconnect/api authorisation\`
adds rows for new fields, with \`?\` where somebody has to decide, and takes out rows of fields that are gone. A field
without a row, a row without a field, a \`?\`, or an answer that differs from its cell fails the tests.

- **anonymous** has no link of a call request or class and makes one up.
- **link-holder** has the link of the call request or class that is at stake.
- **other-link-holder** has the link of another one, and is after the first.

\`allow\`: everybody's. \`own\`: what belongs to whoever asks, and nothing else. \`deny\`: nothing.
`;

/** The text of the matrix for a schema: rows that are there keep what was decided. */
export const printMatrix = (schema: GraphQLSchema, rows: readonly Row[]): string => {
  const decided = new Map(rows.map(({ field, cells }) => [field, cells]));
  const rowOf = (field: string) => {
    const cells = decided.get(field);
    return `| \`${field}\` | ${roles.map((role) => cells?.[role] ?? undecided).join(" | ")} |`;
  };
  const tables = typesWithFields(schema).map((type) =>
    [
      `## ${type.name}`,
      "",
      `| field | ${roles.join(" | ")} |`,
      `| --- | ${roles.map(() => "---").join(" | ")} |`,
      ...Object.keys(type.getFields())
        .toSorted()
        .map((field) => rowOf(`${type.name}.${field}`)),
    ].join("\n"),
  );
  return `${[introduction.trimEnd(), ...tables].join("\n\n")}\n`;
};
