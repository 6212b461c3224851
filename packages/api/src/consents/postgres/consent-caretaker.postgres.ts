import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { consentsAlone } from "@techconnect/domain/consents/age";
import type { Consent } from "@techconnect/domain/consents/consent";
import { auditOn } from "../../platform/audit/postgres-audit.ts";
import { eraseMailsAbout } from "../../platform/mail/erase-mails.ts";
import { inBackground } from "../../platform/postgres/background.ts";
import { isAnyOf } from "../../platform/postgres/reads.ts";
import { instantOf } from "../../platform/postgres/instants.ts";
import { homeRegion } from "../../platform/region.ts";
import type { ConsentCaretaker } from "../consent-ledger.ts";
import { postgresConsentLedger, turnOf } from "./consent-ledger.postgres.ts";
import { ageOf, guardianshipColumns, guardianshipOf, type ConsentTables } from "./consent-rows.ts";

const sendOnce =
  (em: () => EntityManager): ConsentCaretaker["sendOnce"] =>
  (id, send) =>
    inBackground(em(), async (inTransaction) => {
      const db = inTransaction.getKysely<ConsentTables>();
      const row = await db
        .selectFrom("guardianship")
        .select(["id", "email", "locale", "expires_at as expiresAt"])
        .where("region", "=", homeRegion)
        .where("id", "=", id)
        .forUpdate()
        .executeTakeFirst();
      if (!row || row.email === null) return;

      await send({ ...row, email: row.email, expiresAt: instantOf(row.expiresAt) });
      await db
        .updateTable("guardianship")
        .set({ email: null })
        .where("region", "=", homeRegion)
        .where("id", "=", id)
        .execute();
    });

/** Ends what was said before, and the guardianships. @param em inside a transaction that sees all people */
const endBefore = async (em: EntityManager, personId: string, before: readonly Consent[], at: Date): Promise<void> => {
  const db = em.getKysely<ConsentTables>();
  const ids = before.map(({ id }) => id);
  await db
    .updateTable("consent")
    .set({ withdrawn_at: at })
    .where("region", "=", homeRegion)
    .where(isAnyOf("id", ids))
    .where("withdrawn_at", "is", null)
    .execute();
  await db
    .updateTable("guardianship")
    .set({ ended_at: at, email: null })
    .where("region", "=", homeRegion)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .execute();
};

const askAnew =
  (em: () => EntityManager): ConsentCaretaker["askAnew"] =>
  (personId, at) =>
    inBackground(em(), async (inTransaction) => {
      await turnOf(inTransaction, personId);
      const ledger = postgresConsentLedger(inTransaction, personId);
      const age = await ledger.age();
      // another one may have been here first
      if (age?.kind !== "younger") return;

      const lines = await ledger.lines();
      const before = lines.filter(({ givenBy, givenAt }) => givenBy === "guardian" || !consentsAlone(age, givenAt));
      await endBefore(inTransaction, personId, before, at);
      await ledger.sayAge({ kind: "sixteen-or-older" }, at);
      const subject = { kind: "person", id: personId };
      const nobody = { personId: null, onBehalfOf: null, organisationId: null };
      await auditOn(inTransaction).append({ ...nobody, action: "consent.ask-anew", subject, reason: "sixteen" });
    });

const forget =
  (em: () => EntityManager): ConsentCaretaker["forget"] =>
  (isPast) =>
    inBackground(em(), async (inTransaction) => {
      const db = inTransaction.getKysely<ConsentTables>();
      const rows = await db
        .selectFrom("guardianship")
        .select(guardianshipColumns)
        .where("region", "=", homeRegion)
        .where((where) => where.or([where("verdict", "is", null), where("ended_at", "is not", null)]))
        .execute();
      for (const { id } of rows.map(guardianshipOf).filter(isPast)) {
        await eraseMailsAbout(inTransaction, id);
        await db.deleteFrom("guardianship").where("region", "=", homeRegion).where("id", "=", id).execute();
      }
    });

/** Consents of all people, for the worker. */
export const postgresConsentCaretaker = (em: () => EntityManager): ConsentCaretaker => ({
  sendOnce: sendOnce(em),
  askAnew: askAnew(em),
  forget: forget(em),
  younger: () =>
    inBackground(em(), async (inTransaction) => {
      const rows = await inTransaction
        .getKysely<ConsentTables>()
        .selectFrom("age_declaration")
        .select(["person_id as personId", sql<string | null>`born_on::text`.as("bornOn")])
        .where("region", "=", homeRegion)
        .where("born_on", "is not", null)
        .execute();
      return rows.flatMap(({ personId, bornOn }) => {
        const age = ageOf({ bornOn });
        return age ? [{ personId, age }] : [];
      });
    }),
});
