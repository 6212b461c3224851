import { sql, type Insertable, type Kysely, type RawBuilder } from "kysely";

type Writable<Row> = { readonly [Column in keyof Row]: Row[Column] | RawBuilder<Row[Column]> };
type Insert<Tables, Table extends keyof Tables> = Writable<Insertable<Tables[Table]>>;

/** PostgreSQL takes 65,535 parameters in one statement. */
const rowsAtATime = 200;

/**
 * Adds rows, or changes the ones with the same key where anything differs. Running it again changes nothing.
 *
 * @param key the columns of the primary key
 * @returns the keys of the rows that were added or changed
 */
export const upsert = async <Tables, Table extends keyof Tables & string, Key extends keyof Tables[Table] & string>(
  db: Kysely<Tables>,
  table: Table,
  key: readonly Key[],
  rows: readonly Insert<Tables, Table>[],
): Promise<readonly Pick<Tables[Table], Key>[]> => {
  const changed: Pick<Tables[Table], Key>[] = [];
  for (let from = 0; from < rows.length; from += rowsAtATime)
    changed.push(...(await upsertFew(db, table, key, rows.slice(from, from + rowsAtATime))));
  return changed;
};

const upsertFew = async <Tables, Table extends keyof Tables & string, Key extends keyof Tables[Table] & string>(
  db: Kysely<Tables>,
  table: Table,
  key: readonly Key[],
  rows: readonly Insert<Tables, Table>[],
): Promise<readonly Pick<Tables[Table], Key>[]> => {
  const columns = Object.keys(rows[0] ?? {});
  const others = columns.filter((column) => !(key as readonly string[]).includes(column));
  const list = (names: readonly string[], of?: string) =>
    sql.join(names.map((name) => (of === undefined ? sql.id(name) : sql.ref(`${of}.${name}`))));
  const values = rows.map((row) => sql`(${sql.join(inOrder(row, columns))})`);
  const onConflict =
    others.length === 0
      ? sql`do nothing`
      : sql`do update set ${sql.join(others.map((column) => sql`${sql.id(column)} = ${sql.ref(`excluded.${column}`)}`))}
          where (${list(others, table)}) is distinct from (${list(others, "excluded")})`;

  const { rows: changed } = await sql<Pick<Tables[Table], Key>>`
    insert into ${sql.id(table)} (${list(columns)}) values ${sql.join(values)}
    on conflict (${list(key)}) ${onConflict}
    returning ${list(key, table)}`.execute(db);
  return changed;
};

const inOrder = (row: object, columns: readonly string[]): readonly unknown[] => {
  const values = new Map<string, unknown>(Object.entries(row));
  return columns.map((column) => values.get(column));
};

/**
 * Removes the rows of starter content that the catalogue no longer has.
 *
 * @param where which rows are starter content, as `[column, value]`; absent for all
 * @returns the ids that were removed
 */
export const removeOthers = async <Tables, Table extends keyof Tables & string>(
  db: Kysely<Tables>,
  table: Table,
  kept: readonly string[],
  where?: readonly [column: keyof Tables[Table] & string, value: string],
): Promise<readonly string[]> => {
  const only = where ? sql`and ${sql.id(where[0])} = ${where[1]}` : sql``;
  const { rows } = await sql<{ id: string }>`
    delete from ${sql.id(table)} where not (id::text = any(${[...kept]}::text[])) ${only} returning id::text`.execute(
    db,
  );
  return rows.map(({ id }) => id);
};
