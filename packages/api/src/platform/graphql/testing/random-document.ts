import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";

/** A number from 0 to 1, the next of a row that is the same for the same seed. */
export type Random = () => number;

export const oneOf = <T>(random: Random, values: readonly [T, ...T[]] | readonly T[]): T =>
  values[Math.floor(random() * values.length)] as T;

export type RandomDocument = { readonly source: string; readonly variables: Readonly<Record<string, unknown>> };

type Making = {
  readonly schema: GraphQLSchema;
  readonly random: Random;
  /** Texts and ids for arguments: some that lead somewhere, some that do not. */
  readonly texts: readonly string[];
  readonly variables: { readonly name: string; readonly type: string; readonly value: unknown }[];
  readonly fragments: string[];
};

const valueFor = (making: Making, type: GraphQLInputType): unknown => {
  const { random, texts } = making;
  if (!isNonNullType(type) && random() < 0.1) return null;
  const inner = getNullableType(type);
  if (isListType(inner)) return [1, 2].slice(Math.floor(random() * 3)).map(() => valueFor(making, inner.ofType));
  if (isEnumType(inner)) return oneOf(random, inner.getValues()).name;
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).filter((field) => isRequiredInputField(field) || random() < 0.3);
    return Object.fromEntries(fields.map((field) => [field.name, valueFor(making, field.type)]));
  }
  const byName: Readonly<Record<string, () => unknown>> = {
    Int: () => oneOf(random, [1, 2, 3, 5, 0]),
    Float: () => oneOf(random, [0.5, 52.37, 4.9]),
    Boolean: () => random() < 0.5,
  };
  return (byName[inner.name] ?? (() => oneOf(random, texts)))();
};

const argumentsFor = (making: Making, field: GraphQLField<unknown, unknown>): string => {
  const given = field.args.filter((argument) => isRequiredArgument(argument) || making.random() < 0.4);
  const written = given.map(({ name, type }) => {
    const variable = `v${making.variables.length}`;
    making.variables.push({ name: variable, type: String(type), value: valueFor(making, type) });
    return `${name}: $${variable}`;
  });
  return written.length > 0 ? `(${written.join(", ")})` : "";
};

const fieldIn = (making: Making, field: GraphQLField<unknown, unknown>, depth: number): string => {
  const alias = making.random() < 0.15 ? `a${Math.floor(making.random() * 1e6)}: ` : "";
  const type = getNamedType(field.type);
  const below = isCompositeType(type) ? ` { ${selectionOf(making, type, depth - 1)} }` : "";
  return `${alias}${field.name}${argumentsFor(making, field)}${below}`;
};

const inFragment = (making: Making, type: GraphQLCompositeType, depth: number): string => {
  const { schema, random, fragments } = making;
  const about = isAbstractType(type) ? oneOf(random, schema.getPossibleTypes(type)) : type;
  const selection = selectionOf(making, about, depth - 1);
  if (random() < 0.5) return `... on ${about.name} { ${selection} }`;
  const name = `F${fragments.length}`;
  fragments.push(`fragment ${name} on ${about.name} { ${selection} }`);
  return `...${name}`;
};

const selectionOf = (making: Making, type: GraphQLCompositeType, depth: number): string => {
  const { random } = making;
  const fields = "getFields" in type ? Object.values(type.getFields()) : [];
  const possible = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
  const chosen = possible.filter(() => random() < Math.min(0.5, 5 / possible.length));
  const parts = chosen.map((field) => fieldIn(making, field, depth));
  if (depth > 0 && random() < (isAbstractType(type) ? 0.9 : 0.15)) parts.push(inFragment(making, type, depth));
  return parts.length > 0 ? parts.join(" ") : "__typename";
};

/** A query with anything of a schema in it; mostly a valid one. Values are in variables, so that they vary by themselves. */
export const randomDocument = (
  schema: GraphQLSchema,
  random: Random,
  texts: readonly string[],
  depth = 4,
): RandomDocument => {
  const making: Making = { schema, random, texts, variables: [], fragments: [] };
  const selection = selectionOf(making, schema.getQueryType()!, depth);
  const defined = making.variables.map(({ name, type }) => `$${name}: ${type}`);
  const head = defined.length > 0 ? `query Any(${defined.join(", ")})` : "query Any";
  return {
    source: [`${head} { ${selection} }`, ...making.fragments].join("\n"),
    variables: Object.fromEntries(making.variables.map(({ name, value }) => [name, value])),
  };
};
