import pg from "pg";
import type { Columns, WorldRow, WorldTable } from "./row.ts";

const rowsAtATime = 1_000;

const insert = async (client: pg.Client, table: WorldTable, rows: readonly Columns[]): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {}).map((column) => client.escapeIdentifier(column));
  await client.query({
    name: `fill ${table}`,
    text: `insert into ${table} (${columns.join()})
      select ${columns.join()} from json_populate_recordset(null::${table}, $1::json)`,
    values: [JSON.stringify(rows)],
  });
};

/**
 * Puts a world into a migrated, empty database of the product, a thousand rows a statement. Triggers and references are
 * not looked at, which is several times faster; so it takes the owner of the server. Persons have no table.
 *
 * @returns how many rows there are in each table
 */
export const fillDatabase = async (
  url: string,
  world: AsyncIterable<WorldRow>,
): Promise<ReadonlyMap<WorldTable, number>> => {
  const client = new pg.Client({ connectionString: url });
  const counts = new Map<WorldTable, number>();
  const waiting = new Map<WorldTable, Columns[]>();
  const keep = async (table: WorldTable) => {
    const rows = waiting.get(table) ?? [];
    if (rows.length > 0) await insert(client, table, rows);
    waiting.set(table, []);
    counts.set(table, (counts.get(table) ?? 0) + rows.length);
  };
  await client.connect();
  try {
    await client.query("set session_replication_role = replica");
    await client.query("begin");
    for await (const { table, row } of world) {
      if (table === "person") continue;
      const rows = waiting.get(table) ?? [];
      waiting.set(table, rows);
      if (rows.push(row) === rowsAtATime) await keep(table);
    }
    for (const table of waiting.keys()) await keep(table);
    await client.query("commit");
    await client.query("vacuum analyze");
    return counts;
  } finally {
    await client.end();
  }
};
