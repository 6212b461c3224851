import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { openToAll } from "../app/request/cache-headers.ts";

const root = fileURLToPath(new URL("../build/client", import.meta.url));
/** What pages of others may load. */
const forOtherSites = /\/widget\.js(\.br|\.gz)?$/;
const year = 365 * 24 * 60 * 60;

/** How long a file may be kept; the worker must be looked up each time, or an old one would stay for good. */
const keptFor = (path: string): string => {
  if (/\/sw\.js(\.br|\.gz)?$/.test(path)) return "no-cache";
  return /\/assets\//.test(path) ? `public, max-age=${year}, immutable` : "public, max-age=3600";
};

/** Scripts, styles and fonts, whose names change with their content, and the few files with fixed names. */
export const staticFiles = async (server: FastifyInstance): Promise<void> => {
  await server.register(fastifyStatic, {
    root,
    // one route for each file: every other address is a page
    wildcard: false,
    index: false,
    preCompressed: true,
    globIgnore: ["**/*.br", "**/*.gz", ".vite/**"],
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header("Cache-Control", keptFor(path));
      if (forOtherSites.test(path)) reply.headers(openToAll);
    },
  });
};
