import { join } from "node:path";
import { startEmbeddedPostgres } from "../../../../infra/run/embedded-postgres.mjs";
import { freePort } from "../../../../infra/run/ports.mjs";
import { noteOf } from "../../../../infra/run/postgres/leftover.mjs";
import { processesBelow } from "../../../../infra/run/testing/processes-below.mjs";

/** A PostgreSQL server that can be killed, and come back at the same address. */
export type BreakablePostgres = {
  readonly url: string;
  /** Ends the server and all its processes on the spot. */
  readonly kill: () => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const endNow = (pid: number): void => {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // it had ended already
  }
};

/** @param durable fsync and all that keeps what was promised */
export const startBreakablePostgres = async (dataDir: string, durable: boolean): Promise<BreakablePostgres> => {
  const port = await freePort();
  const start = () => startEmbeddedPostgres({ dataDir, durable, port });
  let server = await start();
  return {
    url: server.url,
    kill: async () => {
      const pid = noteOf(join(server.folder, "data"))?.pid;
      if (!pid) throw new Error("No server runs that could be killed.");
      for (const one of [pid, ...processesBelow(pid)]) endNow(one);
      await server.ended;
      await server.stop();
    },
    restart: async () => {
      server = await start();
    },
    stop: () => server.stop(),
  };
};
