import { sql, type Insertable, type Kysely, type RawBuilder } from "kysely";
import type { Seeded } from "../slice.ts";

type Writable<Row> = { readonly [Column in keyof Row]: Row[Column] | RawBuilder<Row[Column]> };
type Insert<Tables, Table extends keyof Tables> = Writable<Insertable<Tables[Table]>>;

/** PostgreSQL takes 65,535 parameters in one statement. */
const rowsAtATime = 200;
/** Between the parts of a key; no key of ours holds it. */
const separator = "\u001f";

/** What `reconcile` did; keys of more columns are joined. */
export type Reconciled = Seeded & { readonly changedKeys: readonly string[]; readonly removedKeys: readonly string[] };

/**
 * Makes a table hold these rows and no other of their kind: adds, changes what differs, removes the rest.
 * Running it again changes nothing.
 *
 * @param what  what the rows are, for a line of progress
 * @param key   the columns of the primary key
 * @param only  which rows of the table are of this kind, as `[column, value]` or a condition; absent for all
 */
export const reconcile = async <Tables, Table extends keyof Tables & string>(
  db: Kysely<Tables>,
  what: string,
  table: Table,
  key: readonly (keyof Tables[Table] & string)[],
  rows: readonly Insert<Tables, Table>[],
  only?: readonly [column: keyof Tables[Table] & string, value: string] | RawBuilder<boolean>,
): Promise<Reconciled> => {
  const removedKeys = await removeOthers(db, table, key, rows, only);
  const changedKeys = await upsert(db, table, key, rows);
  return {
    what,
    total: rows.length,
    changed: changedKeys.length,
    removed: removedKeys.length,
    changedKeys,
    removedKeys,
  };
};

/**
 * Adds rows, or changes the ones with the same key where anything differs.
 *
 * @returns the keys of the rows that were added or changed
 */
export const upsert = async <Tables, Table extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: Table,
  key: readonly (keyof Tables[Table] & string)[],
  rows: readonly Insert<Tables, Table>[],
): Promise<readonly string[]> => {
  const changed: string[] = [];
  for (let from = 0; from < rows.length; from += rowsAtATime)
    changed.push(...(await upsertFew(db, table, key, rows.slice(from, from + rowsAtATime))));
  return changed;
};

const list = (names: readonly string[], of: string) => sql.join(names.map((name) => sql.ref(`${of}.${name}`)));
const keyOf = (key: readonly string[], table: string) =>
  sql<string>`concat_ws(${separator}::text, ${list(key, table)})`;

const upsertFew = async <Tables, Table extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: Table,
  key: readonly string[],
  rows: readonly Insert<Tables, Table>[],
): Promise<readonly string[]> => {
  const columns = Object.keys(rows[0] ?? {});
  const others = columns.filter((column) => !key.includes(column));
  const names = (of: readonly string[]) => sql.join(of.map((name) => sql.id(name)));
  const values = rows.map((row) => sql`(${sql.join(inOrder(row, columns))})`);
  const onConflict =
    others.length === 0
      ? sql`do nothing`
      : sql`do update set ${sql.join(others.map((name) => sql`${sql.id(name)} = ${sql.ref(`excluded.${name}`)}`))}
          where (${list(others, table)}) is distinct from (${list(others, "excluded")})`;

  const { rows: changed } = await sql<{ key: string }>`
    insert into ${sql.id(table)} (${names(columns)}) values ${sql.join(values)}
    on conflict (${names(key)}) ${onConflict}
    returning ${keyOf(key, table)} as key`.execute(db);
  return changed.map((row) => row.key);
};

const inOrder = (row: object, columns: readonly string[]): readonly unknown[] => {
  const values = new Map<string, unknown>(Object.entries(row));
  return columns.map((column) => values.get(column));
};

const removeOthers = async <Tables, Table extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: Table,
  key: readonly string[],
  kept: readonly Insert<Tables, Table>[],
  only?: readonly [column: string, value: string] | RawBuilder<boolean>,
): Promise<readonly string[]> => {
  const ofKind = only && ("length" in only ? sql`${sql.id(only[0])} = ${only[1]}` : only);
  const keys = kept.map((row) => inOrder(row, key).join(separator));
  const { rows } = await sql<{ key: string }>`
    delete from ${sql.id(table)}
    where not (${keyOf(key, table)} = any(${keys}::text[])) ${ofKind ? sql`and ${ofKind}` : sql``}
    returning ${keyOf(key, table)} as key`.execute(db);
  return rows.map((row) => row.key);
};
