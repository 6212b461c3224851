import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readConfiguration } from "../../../../infra/run/configuration.mjs";
import { startEmbeddedPostgres } from "../../../../infra/run/embedded-postgres.mjs";
import { freePort } from "../../../../infra/run/ports.mjs";
import { startPart, stopParts, waitUntilReady } from "../../../../infra/run/processes.mjs";
import { product } from "../../../../infra/run/product.mjs";
import { progress, toStderr } from "../../../../infra/run/progress.mjs";
import { root } from "../../../../infra/run/root.mjs";

/** What a test needs to know of the product that runs for it. */
export type Product = {
  /** Where visitors open it, such as `http://localhost:41234`. */
  readonly origin: string;
  readonly apiOrigin: string;
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** Process ids of the API, the worker and the web. */
  readonly processes: readonly number[];
};

/** How this machine runs the product must not change what the tests see. */
const ofTheMachine = [
  "DATABASE_URL",
  "DATA_DIR",
  "APP_ENV",
  "PORT",
  "API_PORT",
  "PUBLIC_URL",
  "SESSION_SECRET",
  "NODE_ENV",
];

const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTheMachine.includes(name))),
  PATH: `${root}/node_modules/.bin:${process.env["PATH"]}`,
  // all our visitors come from one address
  REQUESTS_PER_MINUTE: "100000",
  SIGN_INS_PER_MINUTE: "100000",
  TURBO_TELEMETRY_DISABLED: "1",
});

/** Settings and tools with which the launcher's own parts run. */
export const launcherFor = (settings: NodeJS.ProcessEnv) => {
  const env = { ...environment(), ...settings };
  const tools = { root, env, interrupted: new AbortController().signal, progress: progress(toStderr) };
  return { configuration: readConfiguration(env, root), tools };
};

/** A database that somebody else opened and closes, as the launcher's own parts want it. */
export const lentDatabase = (url: string) => ({
  url,
  ranOutOfDisk: () => false,
  ended: new Promise<never>(() => {}),
  close: async () => {},
});

/** Milliseconds between two looks. */
const pause = 100;

/** The worker fills the index of search soon after it started; nobody should search before that. */
const untilSearchFinds = async (apiOrigin: string, signal: AbortSignal): Promise<void> => {
  const body = JSON.stringify({ query: "{ search { totalCount } }" });
  const headers = { "content-type": "application/json" };
  for (;;) {
    const answer = await fetch(`${apiOrigin}/graphql`, { method: "POST", headers, body, signal });
    if (/"totalCount":[1-9]/.test(await answer.text())) return;
    await sleep(pause, undefined, { signal });
  }
};

/** Milliseconds that filling the index may take. */
const patience = 60_000;

/** The whole product as `npm start` runs it, on free ports and a database of its own that is thrown away. */
export const runProduct = async (): Promise<{ readonly product: Product; readonly stop: () => Promise<void> }> => {
  const dataDir = mkdtempSync(join(tmpdir(), "techconnect-e2e-"));
  chmodSync(dataDir, 0o755); // root hands the database to another user, who must be able to enter
  const [port, apiPort] = [await freePort(), await freePort()];
  const { configuration, tools } = launcherFor({ DATA_DIR: dataDir, PORT: String(port), API_PORT: String(apiPort) });
  const launched = product(configuration, tools);

  const closing: (() => unknown)[] = [() => rmSync(dataDir, { recursive: true, force: true })];
  const stop = async () => {
    for (const close of closing.toReversed()) await close();
  };
  try {
    await launched.build();
    const database = await startEmbeddedPostgres({ dataDir, durable: false });
    closing.push(() => rmSync(database.folder, { recursive: true, force: true }), database.stop);
    await launched.fill(lentDatabase(database.url));
    const parts = launched.parts(database.url).map(startPart);
    closing.push(() => stopParts(parts));
    await tools.progress.step("Starting the product", () => waitUntilReady(parts, tools.interrupted));
    const apiOrigin = `http://127.0.0.1:${apiPort}`;
    await tools.progress.step("Filling the search", () => untilSearchFinds(apiOrigin, AbortSignal.timeout(patience)));
    return {
      product: {
        origin: `http://localhost:${port}`,
        apiOrigin,
        databaseUrl: database.url,
        dataDir,
        processes: parts.flatMap(({ child }) => child.pid ?? []),
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
