import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "../../../../infra/run/embedded-postgres.mjs";

export type ScratchDatabase = { readonly url: string; readonly close: () => Promise<void> };

/** An embedded PostgreSQL server that is thrown away. */
export const openScratchDatabase = async (): Promise<ScratchDatabase> => {
  const dataDir = mkdtempSync(join(tmpdir(), "techconnect-bench-"));
  chmodSync(dataDir, 0o755); // root hands the server to another user, who must be able to enter
  const server = await startEmbeddedPostgres({ dataDir, database: "bench", durable: false });
  return {
    url: server.url,
    close: async () => {
      await server.stop();
      for (const folder of [server.folder, dataDir]) rmSync(folder, { recursive: true, force: true });
    },
  };
};
