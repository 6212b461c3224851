import proxy from "@fastify/http-proxy";
import type { FastifyInstance } from "fastify";
import { sessionCookies } from "../app/auth/session-cookies.ts";
import type { Config } from "../app/config.server.ts";

/** What the API needs of every request. */
const passedOn = ["accept", "accept-language", "content-type", "content-length", "traceparent"];

type Way = {
  readonly prefix: string;
  /** Besides what every request needs. */
  readonly headers: readonly string[];
  /** Does the API know the visitor there? By the cookies that say who is signed in, and by no other. */
  readonly knowsVisitor: boolean;
};

/**
 * Browsers know one origin; the API stands behind it. What scripts ask of GraphQL is answered as to anybody: pages ask
 * for what is somebody's own on the server. Passkeys are between the browser and the API.
 */
const ways: readonly Way[] = [
  { prefix: "/graphql", headers: ["apollo-require-preflight"], knowsVisitor: false },
  { prefix: "/auth/passkey", headers: ["origin", "user-agent", "x-shared-device"], knowsVisitor: true },
];

type Options = { readonly config: Config };

const register = async (server: FastifyInstance, { apiUrl }: Config, { prefix, headers, knowsVisitor }: Way) =>
  server.register(proxy, {
    upstream: apiUrl,
    prefix,
    rewritePrefix: prefix,
    httpMethods: ["GET", "POST"],
    undici: { headersTimeout: 20_000, bodyTimeout: 20_000 },
    replyOptions: {
      rewriteRequestHeaders: (request, given) => {
        const names = [...passedOn, ...headers];
        const cookie = knowsVisitor ? sessionCookies(request.headers.cookie) : undefined;
        return {
          ...Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name))),
          ...(cookie === undefined ? {} : { cookie }),
          "x-forwarded-for": request.ip,
        };
      },
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

export const apiProxy = async (server: FastifyInstance, { config }: Options): Promise<void> => {
  for (const way of ways) await register(server, config, way);
};
