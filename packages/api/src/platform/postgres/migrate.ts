import { readdir } from "node:fs/promises";
import { sql } from "kysely";
import pg from "pg";
import { grantQueues, makeQueues } from "../jobs/make-queues.ts";
import type { ReactionName, RoutineName } from "../jobs/queues.ts";
import { grantAppRole } from "./app-role.ts";
import { migrationsFolder, type Database } from "./open-database.ts";

/** Any number will do, as long as every `migrate` takes the same. */
const migrateLock = 7_202_611;

/** Runs `work` while no other process does the same on this database. The lock ends with the connection. */
const alone = async <T>(url: string, work: () => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrateLock]);
    return await work();
  } finally {
    await client.end();
  }
};

type Target = {
  readonly url: string;
  readonly role: string;
  /** What runs in the worker: each has a queue. */
  readonly work: readonly {
    readonly reactions?: readonly ReactionName[];
    readonly routines?: readonly RoutineName[];
  }[];
};

/**
 * Brings the tables and queues up to date and lets the app's role use them. Whoever is killed half-way starts over: each
 * step happens wholly or not at all, and repeating one changes nothing.
 *
 * @returns the names of the migrations that ran; none when everything was up to date
 */
export const migrate = (database: Database, { url, role, work }: Target) =>
  alone(url, async (): Promise<readonly string[]> => {
    const ran = await database.orm.migrator.up();
    await grantAppRole(database.em(), role);
    await makeQueues(url, {
      reactions: work.flatMap(({ reactions = [] }) => reactions),
      routines: work.flatMap(({ routines = [] }) => routines),
    });
    await grantQueues(database.em(), role);
    return ran.map(({ name }) => name);
  });

/** Names of the migrations that this version of the product knows, oldest first. */
export const knownMigrations = async (): Promise<readonly string[]> =>
  (await readdir(migrationsFolder))
    .filter((file) => /^Migration.*\.(js|ts)$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => file.replace(/\.(js|ts)$/, ""))
    .toSorted();

/** Has every migration that this version knows run on the database? Asked with the app's role. */
export const isMigrated = async (database: Database): Promise<boolean> => {
  const db = database.em().getKysely<{ mikro_orm_migrations: { name: string } }>();
  const there = await sql<{
    exists: boolean;
  }>`select to_regclass('mikro_orm_migrations') is not null as exists`.execute(db);
  if (!there.rows[0]?.exists) return false;

  const rows = await db.selectFrom("mikro_orm_migrations").select("name").execute();
  const done = new Set(rows.map(({ name }) => name));
  return (await knownMigrations()).every((name) => done.has(name));
};
