import { pathToFileURL } from "node:url";
import type { ServerBuild } from "react-router";
import type { WebBuild } from "./pages.ts";
import { makeServer } from "./server.ts";

/** Seconds that requests under way get to end after we are told to stop. */
const drain = 8;

const buildUrl = new URL("../build/server/index.js", import.meta.url);

const loadBuild = async (): Promise<WebBuild> => {
  const build: ServerBuild & WebBuild = await import(buildUrl.href);
  return build;
};

/** One sentence for whoever started us, and the end. */
const giveUp = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const sentenceFor = (error: unknown): string => {
  if (!(error instanceof Error)) return `The web server could not start: ${String(error)}`;
  if ("code" in error && error.code === "ERR_MODULE_NOT_FOUND")
    return `The web pages are not built yet (${pathToFileURL(buildUrl.pathname).pathname}); run the build first.`;
  if ("code" in error && error.code === "EADDRINUSE")
    return `${error.message}: another program uses this port. Stop it, or choose another with PORT.`;
  if (error.name === "ConfigError") return error.message;
  return `The web server could not start: ${error.message}`;
};

try {
  const build = await loadBuild();
  const { config } = build.entry.module;
  const server = await makeServer(config, build);
  await server.listen({ port: config.port, host: config.host });

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), drain * 1000).unref();
    void server.close().then(() => process.exit(0));
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, stop);
  // the launcher is gone
  process.on("disconnect", stop);
} catch (error) {
  giveUp(sentenceFor(error));
}
