import pg from "pg";

/** Names of the columns, `schema.table.column`, in which a text stands, with the eyes of the database's owner. */
export const whereItStands = async (url: string, canary: string): Promise<readonly string[]> => {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    const { rows: columns } = await owner.query<{ schema: string; table: string; column: string; type: string }>(
      `select n.nspname as schema, c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
       from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
         and n.nspname not in ('pg_catalog', 'information_schema') order by 1, 2, 3`,
    );
    const found: string[] = [];
    for (const { schema, table, column, type } of columns) {
      const name = owner.escapeIdentifier(column);
      const text = type === "bytea" ? `encode(${name}, 'escape')` : `${name}::text`;
      const from = `${owner.escapeIdentifier(schema)}.${owner.escapeIdentifier(table)}`;
      const { rowCount } = await owner.query(
        `select from ${from} where position(lower($1) in lower(${text})) > 0 limit 1`,
        [canary],
      );
      if (rowCount) found.push(`${schema}.${table}.${column}`);
    }
    return found;
  } finally {
    await owner.end();
  }
};
