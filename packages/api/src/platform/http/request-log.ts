import type { ApolloServerPlugin } from "@apollo/server";
import type { FastifyInstance, FastifyRequest } from "fastify";

declare module "fastify" {
  interface FastifyRequest {
    /** Name of the GraphQL operation, once its document was found valid. */
    operationName: string | null;
  }
}

/**
 * One line per request: what was asked for and how it went, never what was filled in. The path is that of the route,
 * without query string, so no answer or token in an address reaches the log.
 */
export const logRequests = (server: FastifyInstance): void => {
  server.decorateRequest("operationName", null);
  server.addHook("onResponse", async (request, reply) => {
    server.log.info(
      {
        method: request.method,
        path: request.routeOptions.url ?? "unknown",
        ...(request.operationName === null ? {} : { operation: request.operationName }),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      "request",
    );
  });
};

/** Tells the log what the operation of a request is called. */
export const nameFor =
  (request: FastifyRequest) =>
  (name: string): void => {
    request.operationName = name.slice(0, 64);
  };

/** What the log needs of the context of an operation. */
export type OperationLogContext = { readonly nameOperation?: (name: string) => void };

export const nameOperations = (): ApolloServerPlugin<OperationLogContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ operationName, contextValue }) => {
      if (operationName) contextValue.nameOperation?.(operationName);
    },
  }),
});
