import { sql, type Kysely } from "kysely";
import { isAnyOf, type Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Sighting } from "../imported-vacancies.ts";
import type { VacancyTables } from "./select-vacancies.ts";
import type { VacancySightingTable, VacancySourceTable } from "./vacancy-source.table.ts";

export type SourceTables = VacancyTables & Rows<typeof VacancySourceTable | typeof VacancySightingTable>;

/** Notes postings as shown, inside the transaction that keeps them. */
export const noteSeen = async (
  db: Kysely<SourceTables>,
  { sourceId, runId, batch }: Sighting,
  keys: readonly string[],
): Promise<void> => {
  if (keys.length === 0) return;
  await sql`
    insert into vacancy_sighting as seen (region, source_id, source_key, run_id, batch, shown_since)
    select ${homeRegion}, ${sourceId}::uuid, key, ${runId}::uuid, ${batch}::int, ${runId}::uuid
    from unnest(${[...keys]}::text[]) as keys (key)
    on conflict (region, source_id, source_key) do update set
      run_id = excluded.run_id,
      batch = excluded.batch,
      shown_since = case when seen.not_seen_since is null then seen.shown_since else excluded.run_id end,
      not_seen_since = null,
      closed_at = null`.execute(db);
};

/**
 * Takes back that postings were closed because their source no longer showed them.
 *
 * @returns the keys of those that were
 */
export const reopened = async (db: Kysely<SourceTables>, keys: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await db
    .updateTable("vacancy_sighting")
    .set({ closed_at: null })
    .where("region", "=", homeRegion)
    .where("closed_at", "is not", null)
    .where(isAnyOf("source_key", keys, "text"))
    .returning("source_key")
    .execute();
  return new Set(rows.map(({ source_key }) => source_key));
};
