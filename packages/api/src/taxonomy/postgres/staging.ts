import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Target } from "./targets.ts";

type Db = Kysely<unknown>;

/** A row of the report that a staged record is of, and what is found about it. */
export type Twice = { readonly row: number; readonly first: number };
export type Change = { readonly row: number; readonly isNew: boolean };

const names = (of: readonly string[], table?: string) =>
  sql.join(of.map((name) => sql.ref(table === undefined ? name : `${table}.${name}`)));
const columnsOf = (target: Target) => Object.keys(target.columns);
const valuesOf = (target: Target) => columnsOf(target).filter((name) => !target.key.includes(name));
const stagedOf = (target: Target) => sql.id(`staged_${target.table}`);
const typed = (target: Target) =>
  sql.join(Object.entries(target.columns).map(([name, { type }]) => sql`${sql.id(name)} ${sql.raw(type)}`));
const sameKey = (target: Target, a: string, b: string) =>
  sql.join(
    target.key.map((name) => sql`${sql.ref(`${a}.${name}`)} = ${sql.ref(`${b}.${name}`)}`),
    sql` and `,
  );

const rowsOf = async <Row>(db: Db, statement: RawBuilder<Row>): Promise<readonly Row[]> =>
  (await statement.execute(db)).rows;

/** A table for what is read, beside the one that it is for; it ends with the transaction. */
export const makeStaging = async (db: Db, target: Target): Promise<void> => {
  await sql`create temp table ${stagedOf(target)} (${typed(target)}, "row" int) on commit drop`.execute(db);
};

type Staged = { readonly row: number; readonly record: object };

/** Puts records beside the table that they are for: one parameter, however many there are. */
export const stage = async (db: Db, target: Target, staged: readonly Staged[]): Promise<void> => {
  const properties = Object.entries(target.columns);
  const rows = staged.map(({ row, record }) => {
    const values = new Map<string, unknown>(Object.entries(record));
    return { row, ...Object.fromEntries(properties.map(([name, { from }]) => [name, values.get(from) ?? null])) };
  });
  await sql`insert into ${stagedOf(target)} (${names(columnsOf(target))}, "row")
    select ${names(columnsOf(target))}, "row"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as records (${typed(target)}, "row" int)`.execute(db);
};

/** Once all is staged: without an index and a count the database compares everything with everything. */
export const endStaging = async (db: Db, target: Target): Promise<void> => {
  await sql`create index on ${stagedOf(target)} (${names(target.key)})`.execute(db);
  await sql`analyze ${stagedOf(target)}`.execute(db);
};

/** Of records with the same key only the first stays; says which row had the others. */
export const dropTwice = (db: Db, target: Target): Promise<readonly Twice[]> =>
  rowsOf(
    db,
    sql<Twice>`delete from ${stagedOf(target)} staged
      using (select ctid, first_value("row") over w as first, row_number() over w as place from ${stagedOf(target)}
        window w as (partition by ${names(target.key)} order by "row")) numbered
      where staged.ctid = numbered.ctid and numbered.place > 1
      returning staged."row", numbered.first`,
  );

/** Drops records that refer to what is not there; says of which rows they were. */
export const dropUnresolved = async (db: Db, target: Target): Promise<readonly number[]> => {
  if (target.references.length === 0) return [];
  const missing = target.references.map(
    ({ column, table, key }) =>
      sql`not exists (select from ${sql.table(table)} there where ${sql.ref(`there.${key}`)} = ${sql.ref(`staged.${column}`)})`,
  );
  const rows = await rowsOf(
    db,
    sql<{ readonly row: number }>`delete from ${stagedOf(target)} staged where ${sql.join(missing, sql` or `)}
      returning staged."row"`,
  );
  return rows.map(({ row }) => row);
};

/** Drops everything that came of some rows. */
export const dropRows = async (db: Db, target: Target, rows: readonly number[]): Promise<void> => {
  if (rows.length > 0) await sql`delete from ${stagedOf(target)} where "row" = any(${[...rows]}::int[])`.execute(db);
};

/** The records that the table does not have, or has differently. */
export const changes = (db: Db, target: Target): Promise<readonly Change[]> => {
  const values = valuesOf(target);
  const differs =
    values.length === 0 ? sql`false` : sql`(${names(values, "staged")}) is distinct from (${names(values, "kept")})`;
  const isNew = sql.ref(`kept.${target.key[0] ?? ""}`);
  return rowsOf(
    db,
    sql<Change>`select staged."row", ${isNew} is null as "isNew"
      from ${stagedOf(target)} staged left join ${sql.table(target.table)} kept on ${sameKey(target, "staged", "kept")}
      where ${isNew} is null or ${differs}`,
  );
};

/** Takes what is staged over into the table, where anything differs. */
export const takeOver = async (db: Db, target: Target): Promise<void> => {
  const values = valuesOf(target);
  const set = sql.join(values.map((name) => sql`${sql.id(name)} = ${sql.ref(`excluded.${name}`)}`));
  const onConflict =
    values.length === 0
      ? sql`do nothing`
      : sql`do update set ${set} where (${names(values, "kept")}) is distinct from (${names(values, "excluded")})`;
  await sql`insert into ${sql.table(target.table)} as kept (${names(columnsOf(target))})
    select ${names(columnsOf(target))} from ${stagedOf(target)} order by ${names(target.key)}
    on conflict (${names(target.key)}) ${onConflict}`.execute(db);
};

/** Deletes or marks what the table has within a condition and did not come. */
export const letGo = async (db: Db, target: Target, within: RawBuilder<boolean>, now: Date): Promise<void> => {
  const gone = sql`${within} and not exists (
    select from ${stagedOf(target)} staged where ${sameKey(target, "staged", "kept")})`;
  await (
    target.gone === "marked"
      ? sql`update ${sql.table(target.table)} kept set obsolete_since = ${now.toISOString()}::timestamptz
          where kept.obsolete_since is null and ${gone}`
      : sql`delete from ${sql.table(target.table)} kept where ${gone}`
  ).execute(db);
};
