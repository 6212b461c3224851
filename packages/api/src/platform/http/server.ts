import compress from "@fastify/compress";
import rateLimit from "@fastify/rate-limit";
import fastify, { LogController, type FastifyBaseLogger, type FastifyError, type FastifyInstance } from "fastify";
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { serveOutbox } from "../mail/outbox-page.ts";
import type { SignIn } from "../sign-in/open-sign-in.ts";
import { serveAuth, type DemoAccount } from "../sign-in/serve-auth.ts";
import { keptMails } from "../mail/outbox-post.ts";
import type { Companion } from "../slice.ts";
import { openGraphql, type GraphqlNeeds } from "./graphql-handler.ts";
import { answerHealth } from "./health.ts";
import { refuseDocuments } from "./refuse-documents.ts";
import { logRequests } from "./request-log.ts";
import { serveSandbox } from "./sandbox.ts";

type Needs = GraphqlNeeds & {
  readonly config: Pick<
    Config,
    "APP_ENV" | "TRUSTED_PROXIES" | "REQUESTS_PER_MINUTE" | "LINK_SECRET" | "PUBLIC_URL" | "SIGN_INS_PER_MINUTE"
  >;
  readonly signIn: Pick<SignIn, "accounts" | "loadActor" | "auth" | "askForProof">;
  readonly demoAccounts: readonly DemoAccount[];
  readonly companions: readonly Companion[];
  /** Milliseconds in which a server that closes still takes what was sent to it before others knew; absent: none. */
  readonly lastCalls?: number;
};

const utf8 = /^application\/json(\s*;\s*charset="?utf-8"?)?\s*$/i;

/** Answers in the shape of GraphQL errors, without a word of what is inside. */
const answerHttpErrors = (server: FastifyInstance, logger: Logger): void => {
  const body = (message: string, code: string) => ({ errors: [{ message, extensions: { code } }] });
  server.setNotFoundHandler((_request, reply) => reply.code(404).send(body("There is nothing here.", "NOT_FOUND")));
  server.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500)
      return reply.code(status).send(body(messages.get(status) ?? "This request is wrong.", "BAD_REQUEST"));
    logger.error({ name: error.name, code: error.code }, "request failed");
    return reply.code(500).send(body("Something went wrong on our side.", "INTERNAL_SERVER_ERROR"));
  });
};
const messages = new Map([
  [400, "The body is no JSON."],
  [413, "The request is too big."],
  [415, "Send application/json in UTF-8, not compressed."],
  [429, "Too many requests; try again in a minute."],
]);

/** The web server itself asks from this machine for many people, and names them in X-Forwarded-For. */
const isOwnWebServer = (address: string, forwarded: unknown) =>
  forwarded === undefined && /^(127\.|::1$|::ffff:127\.)/.test(address);

const makeHttp = async ({ config, logger }: Needs): Promise<FastifyInstance> => {
  const loggerInstance: FastifyBaseLogger = logger;
  const server: FastifyInstance = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 100 * 1024,
    requestTimeout: 15_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: "idle",
    return503OnClosing: false,
    // the web stands on this machine and names its visitor; a proxy of somebody else is believed only where it is named
    trustProxy: ["loopback", ...config.TRUSTED_PROXIES],
    routerOptions: { maxParamLength: 200 },
  });
  server.removeContentTypeParser("text/plain");
  server.addHook("onRequest", async (request, reply) => {
    const { "content-type": type, "content-encoding": encoding } = request.headers;
    const isPlain = (type === undefined || utf8.test(type)) && (encoding === undefined || encoding === "identity");
    if (request.method === "POST" && !isPlain)
      return reply.code(415).send({ errors: [{ message: messages.get(415), extensions: { code: "BAD_REQUEST" } }] });
    return undefined;
  });
  logRequests(server);
  answerHttpErrors(server, logger);
  await server.register(compress, { globalDecompression: false, threshold: 1_024, encodings: ["br", "gzip"] });
  await server.register(rateLimit, {
    max: config.REQUESTS_PER_MINUTE,
    timeWindow: "1 minute",
    allowList: (request) => isOwnWebServer(request.ip, request.headers["x-forwarded-for"]),
  });
  return server;
};

/** Has a server that closes answer what was sent to it. @returns whether it is closing */
const drainWhenClosing = (server: FastifyInstance, lastCalls: number): (() => boolean) => {
  let draining = false;
  server.addHook("preClose", async () => {
    draining = true;
    await sleep(lastCalls);
  });
  // a connection that stayed open for a next request would keep the server from closing
  server.addHook("onSend", async (_request, reply) => {
    if (draining) reply.header("connection", "close");
  });
  return () => draining;
};

/** The HTTP server of the API. Not listening yet, so that tests can ask it without a port. */
export const makeServer = async (needs: Needs): Promise<FastifyInstance> => {
  const { database, companions, config, lastCalls = 0 } = needs;
  const server = await makeHttp(needs);
  const graphql = await openGraphql(needs);

  const isDraining = drainWhenClosing(server, lastCalls);
  server.addHook("onClose", graphql.stop);

  answerHealth(server, { database, companions, isDraining });
  if (config.APP_ENV !== "production") {
    serveSandbox(server);
    serveOutbox(server, () => keptMails(database.em(), 100));
  }
  await serveAuth(server, { ...needs.signIn, config, demoAccounts: needs.demoAccounts });
  server.route({
    method: ["GET", "POST"],
    url: "/graphql",
    preHandler: refuseDocuments(),
    handler: graphql.handler,
  });
  return server;
};
