import { createRequire } from "node:module";
import type { ApolloServerPlugin } from "@apollo/server";
import {
  getNullableType,
  GraphQLError,
  isCompositeType,
  isListType,
  Kind,
  visit,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";
import type { ComplexityEstimator } from "graphql-query-complexity";

// imported, it would bring a second copy of graphql, which does not know our schema
const require = createRequire(import.meta.url);
const { getComplexity }: typeof import("graphql-query-complexity") = require("graphql-query-complexity");

/** About as many rows as one operation may make us read. */
export const maximumCost = 10_000;

/** A list that says nothing of its length is taken to be this long; `@Extensions({ rows: 16 })` says otherwise. */
const usualRows = 10;

/** The page size of a field: its `first`, given or default, or that of its `input`. */
const firstOf = (args: Readonly<Record<string, unknown>>): number | null => {
  const { first, input } = args;
  if (typeof first === "number") return Math.max(0, first);
  return typeof input === "object" && input !== null ? firstOf({ ...input, input: null }) : null;
};

/** Scalars are free, an object costs one, a list as many times its rows as it may have. */
const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = getNullableType(field.type);
  const inner = isListType(type) ? getNullableType(type.ofType) : type;
  if (!isCompositeType(inner)) return 0;

  const first = firstOf(args);
  if (first !== null) return 1 + first * Math.max(1, childComplexity);
  if (!isListType(type)) return 1 + childComplexity;
  const { rows } = field.extensions;
  return (typeof rows === "number" ? rows : usualRows) * (1 + childComplexity);
};

/** Skipped parts are charged too: whether they are skipped is up to the one who asks. */
const withEverythingIncluded = (document: DocumentNode): DocumentNode =>
  visit(document, { [Kind.DIRECTIVE]: () => null });

export type Cost = { readonly requested: number; readonly maximum: number };

export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName: string | undefined,
): number =>
  getComplexity({
    schema,
    query: withEverythingIncluded(document),
    variables: { ...variables },
    estimators: [estimate],
    ...(operationName === undefined ? {} : { operationName }),
  });

/** Variables that do not fit are found here first; graphql-js words what is wrong with them. */
const costOrRefusal = (cost: () => number): number => {
  try {
    return cost();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { extensions: { code: "BAD_USER_INPUT", http: { status: 400 } } });
  }
};

/** Refuses what costs too much, and says what everything else cost. */
export const costLimit = (): ApolloServerPlugin => ({
  requestDidStart: async () => {
    let cost: Cost | null = null;
    return {
      didResolveOperation: async ({ schema, document, request, operationName }) => {
        const requested = costOrRefusal(() =>
          costOf(schema, document, request.variables ?? {}, operationName ?? undefined),
        );
        cost = { requested, maximum: maximumCost };
        if (requested > maximumCost)
          throw new GraphQLError(`This operation costs ${requested}; at most ${maximumCost} is allowed.`, {
            extensions: { code: "COST_LIMIT_EXCEEDED", http: { status: 400 } },
          });
      },
      willSendResponse: async ({ response }) => {
        if (cost && response.body.kind === "single")
          response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost };
      },
    };
  },
});
