import type { FastifyInstance } from "fastify";
import { ruruHTML } from "ruru/server";
import { getStaticFile } from "ruru/static";

const staticPath = "/sandbox/static/";

/** A page to try operations on, served from our own disk. */
export const serveSandbox = (server: FastifyInstance): void => {
  const page = ruruHTML({ endpoint: "/graphql", staticPath });
  server.get("/sandbox", (_request, reply) => reply.type("text/html; charset=utf-8").send(page));
  server.get(`${staticPath}*`, async (request, reply) => {
    const acceptEncoding = request.headers["accept-encoding"];
    const file = await getStaticFile({ staticPath, urlPath: request.url.split("?")[0] ?? "", acceptEncoding });
    if (!file) return reply.callNotFound();
    return reply.headers(file.headers).send(file.content);
  });
};
