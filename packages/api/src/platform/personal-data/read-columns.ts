import type { EntityManager } from "@mikro-orm/postgresql";

/** Every `schema.table.column` of ours, in order; of the jobs the one table that holds what they carry. */
export const readColumns = async (em: EntityManager): Promise<readonly string[]> => {
  const rows = await em.execute<{ name: string }[]>(
    `select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
     where table_schema in ('public', 'auth') or (table_schema = 'pgboss' and table_name in ('job', 'archive'))
     order by (table_schema || '.' || table_name) collate "C", column_name collate "C"`,
  );
  return rows.map(({ name }) => name);
};
