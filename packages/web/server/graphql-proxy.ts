import proxy from "@fastify/http-proxy";
import type { FastifyInstance } from "fastify";
import type { Config } from "../app/config.server.ts";

/** What the API needs of a request. No cookies: it knows no visitor by them. */
const passedOn = [
  "accept",
  "accept-language",
  "content-type",
  "content-length",
  "apollo-require-preflight",
  "traceparent",
];

type Options = { readonly config: Config };

/** Browsers know one origin; the API stands behind it. */
export const graphqlProxy = async (server: FastifyInstance, { config }: Options): Promise<void> => {
  await server.register(proxy, {
    upstream: config.apiUrl,
    prefix: "/graphql",
    rewritePrefix: "/graphql",
    httpMethods: ["GET", "POST"],
    undici: { headersTimeout: 20_000, bodyTimeout: 20_000 },
    replyOptions: {
      rewriteRequestHeaders: (request, headers) => ({
        ...Object.fromEntries(Object.entries(headers).filter(([name]) => passedOn.includes(name))),
        "x-forwarded-for": request.ip,
      }),
      onError: (reply, { error }) => {
        reply.log.warn({ err: error }, "the API does not answer");
        reply
          .code(503)
          .header("Retry-After", "10")
          .type("application/json")
          .send({
            errors: [{ message: "The server is not available. Try again.", extensions: { code: "UNAVAILABLE" } }],
          });
      },
    },
  });
};
