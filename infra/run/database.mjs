import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { startEmbeddedPostgres } from "./embedded-postgres.mjs";
import { checkGivenDatabase } from "./given-database.mjs";
import { speaksOfFullDisk } from "./refusal.mjs";

/**
 * @typedef {object} Database
 * @property {string} url
 * @property {() => boolean} ranOutOfDisk whether the embedded server has complained of a full disk since it was opened
 * @property {Promise<unknown>} ended settles when the embedded server has ended
 * @property {() => Promise<void>} close
 */

/**
 * The database of DATABASE_URL, or the embedded one.
 *
 * @param {import("./configuration.mjs").Configuration} configuration
 * @param {import("./progress.mjs").Progress} progress
 * @returns {Promise<Database>}
 */
export const openDatabase = ({ databaseUrl, dataDir }, progress) => {
  if (databaseUrl)
    return progress.step("Looking for the database of DATABASE_URL", async () => {
      await checkGivenDatabase(databaseUrl);
      return { url: databaseUrl, ranOutOfDisk: () => false, ended: new Promise(() => {}), close: async () => {} };
    });
  return progress.step(`Starting the embedded database (data in ${dataDir})`, async () => {
    const server = await startEmbeddedPostgres({ dataDir, say: progress.say });
    const log = join(server.folder, "postgres.log");
    const from = statSync(log).size;
    return {
      url: server.url,
      ranOutOfDisk: () => speaksOfFullDisk(readFileSync(log, "utf8").slice(from)),
      ended: server.ended,
      close: server.stop,
    };
  });
};
