import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { inBackground } from "../postgres/background.ts";
import type { Rows } from "../postgres/reads.ts";
import { homeRegion } from "../region.ts";
import type { AuditAnchor, AuditRecord } from "./audit-record.ts";
import type { AuditAnchorTable, AuditEventTable } from "./audit.table.ts";

const atOnce = 5_000;

/** As `append_audit` hashes an instant. */
const asHashed = sql<string>`to_char("at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const readFrom = (em: EntityManager, last: number): Promise<readonly AuditRecord[]> =>
  inBackground(em, (inTransaction) =>
    inTransaction
      .getKysely<Rows<typeof AuditEventTable>>()
      .selectFrom("audit_event")
      .select(["region", "entry", "previous", "hash", asHashed.as("at")])
      .select([sql<number>`seq::float8`.as("seq"), sql<string>`array_to_string(persons, ',')`.as("persons")])
      .where("region", "=", homeRegion)
      .where("seq", ">", last)
      .orderBy("audit_event.seq")
      .limit(atOnce)
      .execute(),
  );

/** The whole log in order, a few thousand records in memory at a time. */
export async function* readAudit(em: () => EntityManager): AsyncGenerator<AuditRecord> {
  for (let last = Number.MIN_SAFE_INTEGER; ;) {
    const records = await readFrom(em(), last);
    yield* records;
    const end = records.at(-1);
    if (!end || records.length < atOnce) return;
    last = end.seq;
  }
}

/** What the database itself keeps of the log's last record, of each day. */
export const readAnchors = (em: EntityManager): Promise<readonly AuditAnchor[]> =>
  inBackground(em, async (inTransaction) => {
    const rows = await inTransaction
      .getKysely<Rows<typeof AuditAnchorTable>>()
      .selectFrom("audit_anchor")
      .select([sql<number>`seq::float8`.as("seq"), "hash"])
      .where("region", "=", homeRegion)
      .orderBy("audit_anchor.seq")
      .execute();
    return rows.map((row) => ({ ...row, keptIn: "the table audit_anchor" }));
  });
