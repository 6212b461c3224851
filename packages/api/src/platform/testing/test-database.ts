import { createHash, randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { makeSlices } from "../../app.ts";
import { aCatalogue } from "./a-catalogue.ts";
import { knownMigrations, migrate } from "../postgres/migrate.ts";
import { openDatabase, type Database } from "../postgres/open-database.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Made by infra/run/test-database.mjs: an address whose user may create databases. */
    readonly adminDatabaseUrl: string;
  }
}

/** The role that tests of the serving side take on; `migrate` makes it. */
export const testRole = "techconnect_test_app";

const urlOf = (name: string): string => {
  const url = new URL(inject("adminDatabaseUrl"));
  url.pathname = `/${name}`;
  return url.href;
};

const asAdmin = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: inject("adminDatabaseUrl") });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const slices = () => makeSlices({ catalogue: aCatalogue(), now: () => new Date() });
const tables = () => slices().flatMap((slice) => slice.tables);

/** Makes a migrated, empty database once per server, whoever comes first; the others wait for it. */
const template = async (): Promise<string> => {
  const version = createHash("sha256")
    .update((await knownMigrations()).join())
    .digest("hex")
    .slice(0, 12);
  const name = `template_${version}`;
  await asAdmin(async (client) => {
    await client.query("select pg_advisory_lock(1)");
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount !== 0) return;
    await client.query(`create database ${name}_unfinished`);
    const database = await openDatabase({ url: urlOf(`${name}_unfinished`), tables: tables(), connections: 2 });
    await migrate(database, { url: urlOf(`${name}_unfinished`), role: testRole, work: slices() });
    await database.close();
    await client.query(`alter database ${name}_unfinished rename to ${name}`);
  });
  return name;
};

export type TestDatabase = Database & { readonly url: string; readonly drop: () => Promise<void> };

/**
 * A migrated, empty database for one test file.
 *
 * @param role the app's role, to see what serving processes see; absent for the owner
 */
export const testDatabase = async ({ role }: { readonly role?: string } = {}): Promise<TestDatabase> => {
  const from = await template();
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await asAdmin((client) => client.query(`create database ${name} template ${from}`));
  const url = urlOf(name);
  const database = await openDatabase({
    url,
    tables: tables(),
    connections: 5,
    ...(role === undefined ? {} : { role }),
  });
  return {
    ...database,
    url,
    drop: async () => {
      await database.close();
      await asAdmin((client) => client.query(`drop database ${name} with (force)`));
    },
  };
};
