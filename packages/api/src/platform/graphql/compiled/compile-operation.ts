import {
  BREAK,
  getArgumentValues,
  getNullableType,
  isLeafType,
  isNonNullType,
  Kind,
  locatedError,
  TypeNameMetaFieldDef,
  visit,

  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ResponsePath,
} from "graphql";
import { collectErrors } from "./collected-errors.ts";
import { completeOf } from "./complete-value.ts";
import type { Arguments, Document, FieldPlan, Run } from "./plan.ts";
import { runFields, type Answer } from "./run-fields.ts";
import { selectedFields } from "./selected-fields.ts";

/** Executes an operation that was compiled, with variables that fit it. It never rejects. */
export type Execute = (
  context: unknown,
  variables: Arguments,
) => Promise<{ readonly data: Answer | null; readonly errors: readonly GraphQLError[] }>;

/** Directives and introspection change what is selected, and `__proto__` is no ordinary name in JavaScript. */
const isOrdinary = (document: DocumentNode): boolean => {
  let ordinary = true;
  const stop = () => {
    ordinary = false;
    return BREAK;
  };
  const Name = ({ value }: { readonly value: string }) =>
    value.startsWith("__") && value !== "__typename" ? stop() : undefined;
  visit(document, { Directive: stop, Name });
  return ordinary;
};

const usesVariables = (node: FieldNode): boolean => {
  let uses = false;
  for (const argument of node.arguments ?? [])
    visit(argument, {
      Variable: () => {
        uses = true;
        return BREAK;
      },
    });
  return uses;
};

const planner = (document: Document) => {
  const { schema, fragments, operation } = document;

  const planField = (parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): readonly FieldPlan[] => {
    const [node] = nodes;
    const name = node?.name.value ?? "";
    const definition = name === "__typename" ? TypeNameMetaFieldDef : parent.getFields()[name];
    if (!node || !definition) return [];
    const { type } = definition;

    const infoOf = (run: Run, path: ResponsePath): GraphQLResolveInfo => ({
      fieldName: name,
      fieldNodes: nodes,
      returnType: type,
      parentType: parent,
      path,
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: run.variables,
    });
    const completing = { schema, nodes, named: `${parent.name}.${name}`, infoOf, fieldsOf: fieldsBelow(nodes) };
    return [
      {
        key,
        name,
        parent,
        definition,
        nodes,
        infoOf,
        args: usesVariables(node) ? null : getArgumentValues(definition, node),
        isNullable: !isNonNullType(type),
        isLeaf: isLeafType(getNullableType(type)),
        complete: completeOf(type, completing),
      },
    ];
  };

  const fieldsOf = (type: GraphQLObjectType, nodes: readonly { readonly selectionSet?: FieldNode["selectionSet"] }[]) => {
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return [...selectedFields(schema, fragments, type, sets)].flatMap(([key, same]) => planField(type, key, same));
  };

  /** Planned when a value of the type comes by, and kept. */
  const fieldsBelow = (nodes: readonly FieldNode[]) => {
    const known = new Map<GraphQLObjectType, readonly FieldPlan[]>();
    return (type: GraphQLObjectType): readonly FieldPlan[] => {
      const fields = known.get(type) ?? fieldsOf(type, nodes);
      known.set(type, fields);
      return fields;
    };
  };
  return fieldsOf;
};

/**
 * Compiles a query of a document that was found valid, once for all requests that send it. What it answers, errors
 * included, is what `execute` of graphql-js answers: that is the oracle of the tests.
 *
 * @returns null for what is better left to graphql-js
 */
export const compileOperation = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Execute | null => {
  const root = schema.getQueryType();
  if (!root || operation.operation !== "query" || !isOrdinary(document)) return null;
  const fragments: Document["fragments"] = {};
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const fields = planner({ schema, operation, fragments })(root, [operation]);

  return async (context, variables) => {
    const errors = collectErrors();
    try {
      const data = await runFields({ context, variables, errors }, fields, undefined, undefined);
      return { data, errors: errors.errors };
    } catch (error) {
      errors.add(locatedError(error, []), undefined);
      return { data: null, errors: errors.errors };
    }
  };
};
