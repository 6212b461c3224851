import { readdir } from "node:fs/promises";
import { sql } from "kysely";
import pg from "pg";
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

/**
 * Brings the tables up to date and lets the app's role use them. All or nothing: whoever is killed half-way starts over.
 *
 * @returns the names of the migrations that ran; none when everything was up to date
 */
export const migrate = (database: Database, { url, role }: { readonly url: string; readonly role: string }) =>
  alone(url, async (): Promise<readonly string[]> => {
    const ran = await database.orm.migrator.up();
    await grantAppRole(database.em(), role);
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
