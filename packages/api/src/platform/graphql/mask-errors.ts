import { unwrapResolverError } from "@apollo/server/errors";
import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { isUnreachable } from "../postgres/connection-errors.ts";

/** Seconds after which to try again while the database is away. */
export const retryAfter = 5;

type Needs = { readonly logger: Logger; readonly newId: () => string };

/** Errors that say what is wrong with the operation itself, in words that are ours or of graphql-js. */
const tellable = new Set([
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "COST_LIMIT_EXCEEDED",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "SERVICE_UNAVAILABLE",
]);

/** Only what the operation itself is about: no stack, no statement, no value. */
const withoutInside = ({ message, locations, path, extensions }: GraphQLFormattedError): GraphQLFormattedError => ({
  message,
  ...(locations ? { locations } : {}),
  ...(path ? { path } : {}),
  extensions: {
    code: extensions?.["code"],
    ...(extensions?.["field"] === undefined ? {} : { field: extensions["field"] }),
  },
});

/** Lets errors through that help the one who asks, and swaps everything unexpected for an id to quote. */
export const maskErrors =
  ({ logger, newId }: Needs) =>
  (formatted: GraphQLFormattedError, raised: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(raised);
    if (isUnreachable(error))
      return withoutInside({
        ...formatted,
        message: "The database does not answer just now. Try again in a moment.",
        extensions: { code: "SERVICE_UNAVAILABLE" },
      });

    const isOurs = !(error instanceof Error) || error instanceof GraphQLError;
    if (isOurs && tellable.has(String(formatted.extensions?.["code"]))) return withoutInside(formatted);

    const errorId = newId();
    // the message of an unexpected error may hold what somebody filled in; its name, code and stack lines do not
    const at =
      error instanceof Error ? { name: error.name, ...causeOf(error), stack: callsOf(error) } : { name: typeof error };
    logger.error({ errorId, path: formatted.path?.join("."), ...at }, "unexpected error");
    return withoutInside({
      ...formatted,
      message: `Something went wrong on our side. Error id ${errorId}`,
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    });
  };

/** What PostgreSQL and Node say of a cause without quoting values: a code, and the constraint that was broken. */
const causeOf = (error: Error): Readonly<Record<string, string>> => {
  const told = Object.entries(error).filter(
    ([key, value]) => ["code", "constraint"].includes(key) && typeof value === "string",
  );
  return Object.fromEntries(told);
};

const callsOf = ({ stack = "" }: Error): readonly string[] =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());

/** Did something fail because the database is away? */
export const saysUnavailable = (errors: readonly GraphQLFormattedError[]): boolean =>
  errors.some(({ extensions }) => extensions?.["code"] === "SERVICE_UNAVAILABLE");

/** Answers 503 with Retry-After while the database is away, so that proxies and browsers try again. */
export const unavailableWhileDown = (): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== "single") return;
      if (!saysUnavailable(response.body.singleResult.errors ?? [])) return;
      response.http.status = 503;
      response.http.headers.set("retry-after", String(retryAfter));
    },
  }),
});
