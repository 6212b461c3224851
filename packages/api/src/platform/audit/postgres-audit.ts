import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { homeRegion } from "../region.ts";
import type { Audit, AuditEntry } from "./audit.ts";

/** The same text for the same entry, whoever wrote it in whatever order. */
const canonical = (entry: AuditEntry): string =>
  JSON.stringify({
    action: entry.action,
    onBehalfOf: entry.onBehalfOf,
    organisationId: entry.organisationId,
    personId: entry.personId,
    reason: entry.reason,
    subject: { id: entry.subject.id, kind: entry.subject.kind },
  });

/** Whom an entry names: who did it, for whom, and to whom. */
const personsOf = ({ personId, onBehalfOf, subject }: AuditEntry): string[] => {
  const named = [personId, onBehalfOf, subject.kind === "person" ? subject.id : null];
  return [...new Set(named.filter((id) => id !== null))];
};

/**
 * The audit log of a transaction. Others that append wait until it ends, so append last.
 *
 * @param em inside a transaction
 */
export const auditOn = (em: EntityManager): Audit => ({
  append: async (entry) => {
    const [text, persons] = [canonical(entry), personsOf(entry)];
    await sql`select append_audit(${homeRegion}, ${text}, ${persons}::uuid[])`.execute(em.getKysely());
  },
});
