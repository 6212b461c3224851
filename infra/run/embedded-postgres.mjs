import { setTimeout as sleep } from "node:timers/promises";
import { locateBinaries } from "./postgres/binaries.mjs";
import { ensureCluster } from "./postgres/cluster.mjs";
import { openDatabaseFolder } from "./postgres/folder.mjs";
import { serverIdentity } from "./postgres/identity.mjs";
import { clearLeftover, urlFor } from "./postgres/leftover.mjs";
import { joinServer, startServer } from "./postgres/server.mjs";
import { Refusal } from "./refusal.mjs";

/**
 * @typedef {object} EmbeddedPostgres
 * @property {string} url of the database, for any PostgreSQL driver; the password is in it
 * @property {string} folder where the files are
 * @property {boolean} ours started by this process; false: it joined the server of another one
 * @property {Promise<unknown>} ended settles when a server of this process has ended
 * @property {() => Promise<void>} stop lets go; the server stops when its last user has let go or died
 */

/**
 * A PostgreSQL server of our own on 127.0.0.1, made when needed and shared by every process that asks for the same
 * folder. It cannot outlive its users.
 *
 * @param {object} wish
 * @param {string} wish.dataDir absolute
 * @param {string} [wish.database] made when it does not exist
 * @param {number} [wish.port] where a server of ours listens; absent: anywhere
 * @param {boolean} [wish.durable] false for throw-away data: faster, and lost when the machine goes down
 * @param {(line: string) => void} [wish.say] hears where the data is when that is a surprise
 * @returns {Promise<EmbeddedPostgres>}
 */
export const startEmbeddedPostgres = async ({
  dataDir,
  database = "techconnect",
  port,
  durable = true,
  say = () => {},
}) => {
  const identity = serverIdentity();
  const binaries = await locateBinaries(identity);
  const folder = openDatabaseFolder(dataDir, identity, say);
  const cluster = await ensureCluster({ folder, initdb: binaries.initdb, identity, durable });
  const server = await joinOrStart({ folder, ...cluster, postgres: binaries.postgres, identity, port, durable });
  try {
    await ensureDatabase(urlFor(server.port, cluster.password, "postgres"), database);
  } catch (error) {
    await server.release();
    throw error;
  }
  return {
    url: urlFor(server.port, cluster.password, database),
    folder,
    ours: server.ours,
    ended: server.ended,
    stop: server.release,
  };
};

/**
 * @param {Parameters<typeof startServer>[0]} place
 * @returns {Promise<import("./postgres/server.mjs").Server>}
 */
const joinOrStart = async (place) => {
  for (let attempt = 0; attempt < 20; attempt++) {
    const joined = await joinServer(place);
    if (joined) return joined;
    await clearLeftover(place.data, place.password);
    const started = await startServer(place);
    if (started) return started;
    await sleep(200);
  }
  throw new Refusal(`The database in ${place.data} does not start; what it said is in ${place.folder}/postgres.log.`);
};

/**
 * @param {string} url
 * @param {string} database
 */
const ensureDatabase = async (url, database) => {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } catch (error) {
    // 42P04, 23505: another process made it in the same moment
    if (!(error instanceof pg.DatabaseError) || !["42P04", "23505"].includes(error.code ?? "")) throw error;
  } finally {
    await client.end();
  }
};
