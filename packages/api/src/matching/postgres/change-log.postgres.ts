import type { EntityManager } from "@mikro-orm/postgresql";
import { sql, type Kysely } from "kysely";
import type { Rows } from "../../platform/postgres/reads.ts";
import type { ChangeLog } from "../forget-old-changes.ts";
import type { OpportunityKind } from "../opportunity-kind.ts";
import type { ChangeCursor, OpportunitySource } from "../opportunity-source.ts";
import type { OpportunityChangeTable } from "./opportunity-change.table.ts";

export const postgresChangeLog = (em: () => EntityManager): ChangeLog => ({
  forgetBefore: async (instant) => {
    const { numDeletedRows } = await em()
      .getKysely<Rows<typeof OpportunityChangeTable>>()
      .deleteFrom("opportunity_change")
      .where(sql<boolean>`changed_at < ${instant.toISOString()}::timestamptz`)
      .executeTakeFirstOrThrow();
    return Number(numDeletedRows);
  },
});

/** Below this every transaction has ended, so nothing of it is still to come. */
export const horizonOf = async <Tables>(db: Kysely<Tables>): Promise<ChangeCursor> => {
  const { rows } = await sql<{ xmin: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as xmin`.execute(
    db,
  );
  return rows[0]?.xmin ?? "0";
};

export const horizonOn = (em: () => EntityManager): Promise<ChangeCursor> =>
  horizonOf(em().getKysely<Rows<typeof OpportunityChangeTable>>());

export const changesSince =
  (em: () => EntityManager): OpportunitySource["changesSince"] =>
  async (cursor) => {
    const db = em().getKysely<Rows<typeof OpportunityChangeTable>>();
    const { rows } = await sql<{ upto: string; kind: OpportunityKind | null; id: string | null }>`
      with snapshot as (select pg_snapshot_xmin(pg_current_snapshot()) as upto)
      select distinct upto::text, kind, opportunity_id as id
      from snapshot left join opportunity_change on changed_in >= ${cursor}::xid8 and changed_in < upto`.execute(db);
    const changed = rows.flatMap(({ kind, id }) => (kind === null || id === null ? [] : [{ kind, id }]));
    return { changed, cursor: rows[0]?.upto ?? cursor };
  };
