import { randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import fastify, { type FastifyInstance, LogController } from "fastify";
import type { Config } from "../app/config.server.ts";
import { apiProxy } from "./api-proxy.ts";
import { pathForLog } from "./path-for-log.ts";
import { pages, type WebBuild } from "./pages.ts";
import { securityHeaders } from "./security-headers.ts";
import { staticFiles } from "./static-files.ts";

/** Bytes of a form or GraphQL request; the longest form we have is far below. */
const bodyLimit = 100 * 1024;

/** Whose word counts on who the visitor is; nobody's where no proxy is named. */
export const trustProxyOf = ({ trustedProxies }: Config): string[] | false =>
  trustedProxies.length > 0 ? [...trustedProxies] : false;

/** The web server: static files, pages, and the API on the same origin. Not listening yet. */
export const makeServer = async (config: Config, build: WebBuild): Promise<FastifyInstance> => {
  const server = fastify({
    logger: { level: config.logLevel, base: { process: "web" } },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID().slice(0, 8),
    trustProxy: trustProxyOf(config),
    bodyLimit,
    routerOptions: { ignoreTrailingSlash: false },
  });

  server.addHook("onResponse", async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        path: pathForLog(request.url),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      "answered",
    );
  });
  server.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) request.log.error({ err: error }, "failed");
    return reply
      .code(status)
      .type("text/plain; charset=utf-8")
      .send(status === 500 ? `Er ging iets mis. Something went wrong. حدث خطأ. (${request.id})\n` : `${status}\n`);
  });

  await server.register(compress, { encodings: ["br", "gzip"], brotliOptions: { params: { 1: 5 } } });
  await server.register(securityHeaders, { config });
  server.get("/healthz", async (_, reply) => reply.header("Cache-Control", "no-store").send({ status: "ok" }));
  await server.register(apiProxy, { config });
  await server.register(staticFiles);
  await server.register(pages, { config, build });
  return server;
};
