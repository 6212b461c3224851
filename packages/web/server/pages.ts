import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { createRequestHandler, type RouterContextProvider, type ServerBuild } from "react-router";
import type { Config } from "../app/config.server.ts";
import type { PageRequest } from "../app/request/page-request.ts";
import { isFromElsewhere } from "./is-from-elsewhere.ts";

/** The built app with what its entry offers to this server. */
export type WebBuild = ServerBuild & {
  readonly entry: {
    readonly module: {
      readonly config: Config;
      readonly contextFor: (page: PageRequest) => RouterContextProvider;
    };
  };
};

const originOf = (request: FastifyRequest, { publicOrigin }: Config): string =>
  publicOrigin ?? `${request.protocol}://${request.host}`;

const headersOf = (request: FastifyRequest): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (name.startsWith(":") || value === undefined) continue;
    for (const one of [value].flat()) headers.append(name, one);
  }
  return headers;
};

/** A form from another site becomes a visit without its content, so that nothing can happen. */
const toWebRequest = (request: FastifyRequest, reply: FastifyReply, url: URL, fromElsewhere: boolean): Request => {
  const gone = new AbortController();
  reply.raw.once("close", () => gone.abort());
  const reads = request.method === "GET" || request.method === "HEAD" || fromElsewhere;
  return new Request(url, {
    method: fromElsewhere ? "GET" : request.method,
    headers: headersOf(request),
    signal: gone.signal,
    ...(reads ? {} : { body: request.body instanceof Uint8Array ? new Uint8Array(request.body) : null }),
  });
};

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel();
  }
}

const send = async (reply: FastifyReply, response: Response): Promise<FastifyReply> => {
  reply.code(response.status);
  for (const [name, value] of response.headers) {
    if (name === "set-cookie") reply.header(name, [reply.getHeader(name) ?? [], value].flat());
    else reply.header(name, value);
  }
  if (response.body === null) return reply.send("");
  // a sitemap may be tens of megabytes; a page is sent in whole
  if (response.headers.get("Content-Type")?.startsWith("application/xml"))
    return reply.send(Readable.from(chunksOf(response.body)));
  return reply.send(Buffer.from(await response.arrayBuffer()));
};

type Options = { readonly config: Config; readonly build: WebBuild };

/** Every address that is no file and not the API: a page, or the page that says there is none. */
export const pages = async (server: FastifyInstance, { config, build }: Options): Promise<void> => {
  const answer = createRequestHandler(build, "production");

  // forms reach the routes as they came; the size limit holds
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", { parseAs: "buffer" }, (_, body, done) => done(null, body));

  server.route({
    method: ["GET", "HEAD", "POST"],
    url: "/*",
    handler: async (request, reply) => {
      const origin = originOf(request, config);
      // not `new URL(path, origin)`: a path that starts with two slashes would name another host
      const address = `${origin}${request.url}`;
      if (!URL.canParse(address)) return reply.code(400).send();
      const fromElsewhere = isFromElsewhere(request.method, request.headers, origin);
      const context = build.entry.module.contextFor({
        id: request.id,
        nonce: request.nonce,
        clientAddress: request.ip,
        fromElsewhere,
        report: (error) => request.log.error({ err: error, path: request.routeOptions.url }, "failed"),
      });
      return send(reply, await answer(toWebRequest(request, reply, new URL(address), fromElsewhere), context));
    },
  });
};
