import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "../../../../infra/run/embedded-postgres.mjs";
import { fill } from "./launcher.ts";

/** A data folder with a database that was filled and closed; each drill breaks a copy. */
export type FilledFolder = { readonly copy: () => string; readonly remove: () => void };

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "techconnect-drill-"));
  chmodSync(folder, 0o755); // root hands the database to another user, who must be able to enter
  return folder;
};

export const makeFilledFolder = async (): Promise<FilledFolder> => {
  const folder = newFolder();
  const database = await startEmbeddedPostgres({ dataDir: folder, durable: false });
  try {
    await fill({ dataDir: folder, databaseUrl: database.url, apiPort: 4 });
  } finally {
    await database.stop();
  }
  return {
    copy: () => {
      const copy = newFolder();
      execFileSync("cp", ["-a", `${folder}/.`, copy]); // keeps owners, which Node's copy does not
      return copy;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
