import {
  isInputType,
  isScalarType,
  isEnumType,
  getNullableType,
  typeFromAST,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { costOf } from "./cost.ts";

type Variables = Readonly<Record<string, unknown>>;

/** Costs that are kept for one operation; there are no more page sizes than this. */
const mostKept = 100;

/** Types whose values are never a number, and so never a page size; nothing else makes a cost. */
const withoutNumbers = new Set(["String", "ID", "Boolean"]);

/** The variables that may make an operation dearer; null: they cannot be told by a number each. */
const variablesThatCost = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly string[] | null => {
  const names: string[] = [];
  for (const { variable, type } of variableDefinitions) {
    const inner = typeFromAST(schema, type);
    const named = inner && isInputType(inner) ? getNullableType(inner) : undefined;
    if (isEnumType(named) || (isScalarType(named) && withoutNumbers.has(named.name))) continue;
    if (!isScalarType(named) || named.name !== "Int") return null;
    names.push(variable.name.value);
  }
  return names;
};

/**
 * The cost of an operation for given variables, worked out once for each that differ in what makes it. It is the same as
 * `costOf` for all variables that fit the operation.
 */
export const keptCostOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ((given: Variables) => number) => {
  const names = variablesThatCost(schema, operation);
  const kept = new Map<string, number>();
  const work = (given: Variables) => costOf(schema, document, given, operation.name?.value);
  if (names === null) return work;

  return (given) => {
    // absent and null are not the same: a default stands in for the former only
    const key = names.map((name) => String(given[name])).join();
    const cost = kept.get(key) ?? work(given);
    if (kept.size < mostKept) kept.set(key, cost);
    return cost;
  };
};
