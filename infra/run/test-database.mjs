import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "./embedded-postgres.mjs";

/**
 * Global setup of vitest (`globalSetup: ["../../infra/run/test-database.mjs"]`): one database server for a test run.
 *
 * Tests get the address of a user that may create databases with `inject("adminDatabaseUrl")`; each test file makes a
 * database of its own there (`create database … template …`) and drops it afterwards. TEST_DATABASE_URL names a real
 * server to use instead; without it an embedded one runs in a temporary folder and is thrown away. With "none" there is
 * no server, for tests that need none.
 *
 * @param {{ provide: (key: "adminDatabaseUrl", value: string) => void }} project
 * @returns {Promise<() => Promise<void>>} the teardown
 */
export const setup = async ({ provide }) => {
  const given = process.env["TEST_DATABASE_URL"];
  if (given === "none") return async () => {};
  if (given) {
    provide("adminDatabaseUrl", given);
    return async () => {};
  }
  const dataDir = mkdtempSync(join(tmpdir(), "techconnect-test-"));
  chmodSync(dataDir, 0o755); // root hands the server to another user, who must be able to enter
  const server = await startEmbeddedPostgres({ dataDir, database: "postgres", durable: false });
  provide("adminDatabaseUrl", server.url);
  return async () => {
    await server.stop();
    for (const folder of [server.folder, dataDir]) rmSync(folder, { recursive: true, force: true });
  };
};
