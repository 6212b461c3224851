import { sql } from "kysely";
import type { Rows } from "../postgres/reads.ts";
import { homeRegion } from "../region.ts";
import type { PersonalData } from "../slice.ts";
import type { AuditEventTable } from "./audit.table.ts";

/**
 * Records that name somebody. They stay when the account goes, for others may ask about them; then the id in them leads
 * to nobody any more.
 */
export const personalAudit: PersonalData = {
  held: async (em, { personId }) => {
    const rows = await em
      .getKysely<Rows<typeof AuditEventTable>>()
      .selectFrom("audit_event")
      .select(["at", "persons"])
      .select([sql<number>`seq::float8`.as("seq"), sql`entry::jsonb`.as("entry")])
      .where("region", "=", homeRegion)
      .where(sql<boolean>`persons @> array[${personId}]::uuid[]`)
      .orderBy("audit_event.seq")
      .execute();
    return { audit: rows };
  },
  erase: async () => undefined,
};
