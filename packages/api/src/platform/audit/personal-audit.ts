import type { Rows } from "../postgres/reads.ts";
import { homeRegion } from "../region.ts";
import type { PersonalData } from "../slice.ts";
import type { AuditEventTable } from "./audit.table.ts";
import { sql } from "kysely";

/**
 * Records that name somebody. They stay when the account goes, for others may ask about them; then the id in them leads
 * to nobody any more.
 */
export const personalAudit: PersonalData = {
  held: async (em, { personId }) => {
    const rows = await em
      .getKysely<Rows<typeof AuditEventTable>>()
      .selectFrom("audit_event")
      .select(["seq", "at", sql<unknown>`entry::jsonb`.as("entry"), "persons"])
      .where("region", "=", homeRegion)
      .where(sql<boolean>`persons @> array[${personId}]::uuid[]`)
      .orderBy("audit_event.seq")
      .execute();
    return { audit: rows };
  },
  erase: async () => undefined,
};
