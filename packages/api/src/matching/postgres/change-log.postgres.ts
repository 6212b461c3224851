import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { Rows } from "../../platform/postgres/reads.ts";
import type { ChangeLog } from "../forget-old-changes.ts";
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
