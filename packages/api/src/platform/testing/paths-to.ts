import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

type WithFields = GraphQLObjectType | GraphQLInterfaceType;

/** A step of a path: a field of a type, and the type that its value is taken as. */
export type Step = {
  readonly parent: WithFields;
  readonly field: GraphQLField<unknown, unknown>;
  readonly as: WithFields;
};

/** Types as which a value of a type can be taken. */
const typesOf = (type: GraphQLNamedType, schema: GraphQLSchema): readonly WithFields[] => {
  if (isObjectType(type)) return [type];
  const concrete = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  return isInterfaceType(type) ? [type, ...concrete] : concrete;
};

/** The steps that a field of a type makes: one for each type as which its value can be taken. */
export const stepsThrough = (
  schema: GraphQLSchema,
  parent: WithFields,
  field: GraphQLField<unknown, unknown>,
): readonly Step[] => typesOf(getNamedType(field.type), schema).map((as) => ({ parent, field, as }));

/**
 * Ways from the root of a schema to values of a type, shortest first and through different fields each.
 *
 * @param atMost how many ways
 */
export const pathsTo = (schema: GraphQLSchema, target: WithFields, atMost: number): readonly (readonly Step[])[] => {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null);
  const wanted = new Set<WithFields>([target, ...(isInterfaceType(target) ? schema.getPossibleTypes(target) : [])]);
  const found: (readonly Step[])[] = [];
  let open: (readonly Step[])[] = roots.map(() => []);
  const starts = new Map(open.map((path, at) => [path, roots[at]]));

  for (let depth = 0; depth < 7 && found.length < atMost; depth++) {
    const next: (readonly Step[])[] = [];
    for (const path of open) {
      const parent = path.at(-1)?.as ?? starts.get(path);
      if (!parent) continue;
      for (const field of Object.values(parent.getFields()).toSorted((a, b) => (a.name < b.name ? -1 : 1)))
        for (const step of stepsThrough(schema, parent, field)) {
          if (path.some((earlier) => earlier.as === step.as)) continue;
          const longer = [...path, step];
          if (wanted.has(step.as)) found.push(longer);
          else next.push(longer);
        }
    }
    open = next.slice(0, 5_000);
  }
  return found.slice(0, atMost);
};

export type Operation = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

/** Values for arguments, by `Type.field.argument`; undefined leaves the argument out. */
export type Arguments = (name: string) => unknown;

/** Selects every field of a type by its own name, objects by their type only. */
const everyField = (
  type: WithFields,
  withArguments: (type: WithFields, field: GraphQLField<unknown, unknown>) => string,
): string =>
  Object.values(type.getFields())
    .map((field) => {
      const inner = isCompositeType(getNamedType(field.type)) ? " { __typename }" : "";
      return `${field.name}${withArguments(type, field)}${inner}`;
    })
    .join(" ");

/**
 * The operation that follows a path and asks for every field of the type at its end, under `on_<Type>` in each step.
 *
 * @throws Error when an argument is required and nothing is known to fill it in with
 */
export const operationAlong = (path: readonly Step[], target: WithFields, valueFor: Arguments): Operation => {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const withArguments = (type: WithFields, field: GraphQLField<unknown, unknown>): string => {
    const given = field.args.flatMap((argument) => {
      const value = valueFor(`${type.name}.${field.name}.${argument.name}`);
      if (value === undefined && isRequiredArgument(argument))
        throw new Error(`Nothing to fill in for ${type.name}.${field.name}(${argument.name}:).`);
      if (value === undefined) return [];
      const name = `v${declared.length}`;
      declared.push(`$${name}: ${String(argument.type)}`);
      variables[name] = value;
      return [`${argument.name}: $${name}`];
    });
    return given.length === 0 ? "" : `(${given.join(", ")})`;
  };

  const selection = path.reduceRight(
    (inner, { parent, field, as }) =>
      `... on ${parent.name} { ${field.name}${withArguments(parent, field)} { __typename ... on ${as.name} { ${inner} } } }`,
    `... on ${target.name} { ${everyField(target, withArguments)} }`,
  );
  const isMutation = path[0]?.parent.name === "Mutation";
  const header = declared.length === 0 ? "" : `(${declared.join(", ")})`;
  return { query: `${isMutation ? "mutation" : "query"} ${header} { ${selection} }`, variables };
};

/** The objects at the end of a path in an answer, whatever lists lie on the way. */
export const objectsAt = (
  data: unknown,
  path: readonly Pick<Step, "field">[],
): readonly Readonly<Record<string, unknown>>[] => {
  let here: readonly unknown[] = [data];
  for (const { field } of path) here = here.flatMap((value) => (isRecord(value) ? value[field.name] : [])).flat(3);
  return here.filter(isRecord);
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
