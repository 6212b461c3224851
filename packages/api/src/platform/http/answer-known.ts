import type { FastifyReply, FastifyRequest } from "fastify";
import { getVariableValues, type GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import { maximumCost } from "../graphql/cost.ts";
import type { KnownOperation, KnownOperations } from "../graphql/known-operations.ts";
import { retryAfter, saysUnavailable } from "../graphql/mask-errors.ts";

type Needs = {
  readonly schema: GraphQLSchema;
  readonly operations: KnownOperations;
  readonly contextOf: (request: FastifyRequest, operation: KnownOperation) => Promise<object>;
  readonly formatError: (formatted: GraphQLFormattedError, error: GraphQLError) => GraphQLFormattedError;
};

/** What Apollo answers to the Accept headers of nearly everybody; the first is that of Apollo Client. */
const contentTypes = new Map<string | undefined, string>([
  ["application/graphql-response+json,application/json;q=0.9", "application/graphql-response+json; charset=utf-8"],
  ["application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json; charset=utf-8"],
  ["application/json", "application/json; charset=utf-8"],
  ["*/*", "application/json; charset=utf-8"],
  [undefined, "application/json; charset=utf-8"],
]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Asked = {
  readonly source: string;
  readonly name: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly contentType: string;
};

/** What is asked, where that is plain; Apollo words what is wrong with the rest. */
const askedBy = ({ method, headers, body }: FastifyRequest): Asked | null => {
  const contentType = contentTypes.get(headers.accept);
  if (method !== "POST" || contentType === undefined || !isRecord(body)) return null;
  const { query: source, operationName: name = null, variables, extensions = null } = body;
  if (typeof source !== "string" || (name !== null && typeof name !== "string") || extensions !== null) return null;
  if (variables != null && !isRecord(variables)) return null;
  return { source, name, variables: variables ?? {}, contentType };
};

const told = (error: GraphQLError): GraphQLFormattedError => ({
  ...error.toJSON(),
  extensions: { ...error.extensions, code: error.extensions["code"] ?? "INTERNAL_SERVER_ERROR" },
});

/**
 * Answers queries that are known, byte for byte as Apollo does, without its way round: what Apollo finds out for each
 * request was found out when the query came for the first time. Variables and cost are looked at every time.
 *
 * @returns whether it is answered; if not, Apollo does
 */
export const answerKnown =
  ({ schema, operations, contextOf, formatError }: Needs) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<boolean> => {
    const asked = askedBy(request);
    const operation = asked && operations.find(asked.source, asked.name);
    if (!operation) return false;
    const { coerced } = getVariableValues(schema, operation.variables, asked.variables);
    if (!coerced) return false;
    const requested = operation.costOf(asked.variables);
    if (requested > maximumCost) return false;

    const { data, errors } = await operation.execute(await contextOf(request, operation), coerced);
    const formatted = errors.length === 0 ? undefined : errors.map((error) => formatError(told(error), error));
    if (formatted && saysUnavailable(formatted)) reply.code(503).header("retry-after", String(retryAfter));
    const extensions = { cost: { requested, maximum: maximumCost } };
    void reply
      .header("content-type", asked.contentType)
      .send(`${JSON.stringify({ errors: formatted, data, extensions })}\n`);
    return true;
  };
