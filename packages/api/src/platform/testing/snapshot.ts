import pg from "pg";
import { inject } from "vitest";

/** Tables about people, with those of signing in; what a test changes is in them. */
const tablesQuery = `
  select format('%I.%I', n.nspname, c.relname) as name, format('snapshot_%s_%s', n.nspname, c.relname) as copy
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and (n.nspname = 'auth' or (n.nspname = 'public' and c.relforcerowsecurity))
  order by 1`;

type Table = { readonly name: string; readonly copy: string };

/**
 * Remembers what a database holds about people, and puts it back.
 *
 * @param url of the database of a test; the owner of the test server is asked for another door to it
 */
export const snapshotOf = async (url: string) => {
  const address = new URL(inject("adminDatabaseUrl"));
  address.pathname = new URL(url).pathname;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  const { rows: tables } = await client.query<Table>(tablesQuery);
  await client.query("create schema if not exists snapshot");
  for (const { name, copy } of tables) await client.query(`create table snapshot."${copy}" as table ${name}`);
  const fill = tables.map(({ name, copy }) => `insert into ${name} select * from snapshot."${copy}";`).join("\n");
  const all = tables.map(({ name }) => name).join(", ");
  return {
    /** In one transaction; keys to other tables are not looked at meanwhile. */
    restore: async () =>
      void (await client.query(
        `begin; set local session_replication_role = replica; truncate ${all}; ${fill} commit;`,
      )),
    close: () => client.end(),
  };
};
