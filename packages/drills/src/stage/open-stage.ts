import { rmSync } from "node:fs";
import pg from "pg";
import { freePort } from "../../../../infra/run/ports.mjs";
import { startBreakablePostgres, type BreakablePostgres } from "./breakable-postgres.ts";
import type { FilledFolder } from "./filled-folder.ts";
import { launch, runCommand, type Running } from "./launcher.ts";

/** A product of one's own to break: a filled database, and processes as they are asked for. */
export type Stage = {
  readonly postgres: BreakablePostgres;
  /** Where the API of `startApi` answers. */
  readonly apiOrigin: string;
  /** As the owner of the database, past every rule about rows. */
  readonly sql: pg.Pool;
  readonly startApi: () => Promise<Running>;
  /** Another API beside it, on the same database. */
  readonly startSecondApi: () => Promise<Running & { readonly origin: string }>;
  readonly startWorker: () => Promise<Running>;
  readonly command: (name: string, ...args: readonly string[]) => Promise<string>;
};

export type OpenStage = (wish?: { readonly durable: boolean }) => Promise<Stage>;

const originOf = (port: number) => `http://127.0.0.1:${port}`;

/** Opens stages and remembers what to stop. */
export const stagesFrom = (filled: FilledFolder): { readonly open: OpenStage; readonly close: () => Promise<void> } => {
  const closing: (() => unknown)[] = [];

  const open: OpenStage = async ({ durable } = { durable: false }) => {
    const dataDir = filled.copy();
    closing.push(() => rmSync(dataDir, { recursive: true, force: true }));
    const postgres = await startBreakablePostgres(dataDir, durable);
    closing.push(postgres.stop);
    const sql = new pg.Pool({ connectionString: postgres.url, max: 30 });
    sql.on("error", () => undefined); // the server may be killed
    closing.push(() => sql.end());

    const start = async (name: "the API" | "the worker", apiPort: number) => {
      const running = await launch(name, { dataDir, databaseUrl: postgres.url, apiPort });
      closing.push(running.kill);
      return running;
    };
    const apiPort = await freePort();
    return {
      postgres,
      sql,
      apiOrigin: originOf(apiPort),
      startApi: () => start("the API", apiPort),
      startSecondApi: async () => {
        const port = await freePort();
        return { ...(await start("the API", port)), origin: originOf(port) };
      },
      startWorker: () => start("the worker", apiPort),
      command: (name, ...args) => runCommand(name, args, { dataDir, databaseUrl: postgres.url, apiPort }),
    };
  };
  const close = async () => {
    for (const one of closing.splice(0).toReversed()) await one();
  };
  return { open, close };
};
