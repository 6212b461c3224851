import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { auditOn } from "../../platform/audit/postgres-audit.ts";
import { withSettings } from "../../platform/postgres/background.ts";
import { homeRegion } from "../../platform/region.ts";
import type { GuardianDesk, GuardianTransaction } from "../consent-ledger.ts";
import {
  ageOf,
  consentColumns,
  consentOf,
  consentRowOf,
  guardianshipColumns,
  guardianshipOf,
  type ConsentTables,
} from "./consent-rows.ts";
import { guardianTokenSetting } from "./consent.table.ts";

/** @param em inside the transaction of the link */
const ofTheLink = (em: EntityManager, tokenHash: string) =>
  em
    .getKysely<ConsentTables>()
    .selectFrom("guardianship")
    .where("region", "=", homeRegion)
    .where("token_hash", "=", tokenHash);

/** @param em inside the transaction of the link */
const allowedBy = (em: EntityManager, tokenHash: string) => {
  const db = em.getKysely<ConsentTables>();
  const personOfTheLink = () => ofTheLink(em, tokenHash).select("person_id");
  return {
    allowed: async () => {
      const rows = await db
        .selectFrom("consent")
        .select(consentColumns)
        .where("region", "=", homeRegion)
        .where("person_id", "in", personOfTheLink())
        .where("given_by", "=", "guardian")
        .where("withdrawn_at", "is", null)
        .execute();
      return rows.map(consentOf);
    },
    allow: async (consent) => {
      const { person_id: personId } = await personOfTheLink().executeTakeFirstOrThrow();
      await db.insertInto("consent").values(consentRowOf(personId, consent)).execute();
    },
    withdrawAll: async (at) => {
      await db
        .updateTable("consent")
        .set({ withdrawn_at: at })
        .where("region", "=", homeRegion)
        .where("person_id", "in", personOfTheLink())
        .where("given_by", "=", "guardian")
        .where("withdrawn_at", "is", null)
        .execute();
    },
  } satisfies Partial<GuardianDesk>;
};

/** @param em inside the transaction of the link */
const postgresGuardianDesk = (em: EntityManager, tokenHash: string): GuardianDesk => {
  const db = em.getKysely<ConsentTables>();
  return {
    find: async () => {
      const row = await ofTheLink(em, tokenHash)
        .select(guardianshipColumns)
        .select("person_id as personId")
        .forUpdate()
        .executeTakeFirst();
      if (!row) return null;
      const { personId, requestId: _requestId, ...guardianship } = row;
      const said = await db
        .selectFrom("age_declaration")
        .select(sql<string | null>`born_on::text`.as("bornOn"))
        .where("region", "=", homeRegion)
        .where("person_id", "=", personId)
        .executeTakeFirst();
      return { guardianship: guardianshipOf(guardianship), personId, age: ageOf(said) };
    },
    answer: async ({ verdict, answeredAt }) => {
      await db
        .updateTable("guardianship")
        .set({ verdict, answered_at: answeredAt })
        .where("region", "=", homeRegion)
        .where("token_hash", "=", tokenHash)
        .execute();
    },
    ...allowedBy(em, tokenHash),
  };
};

export const postgresGuardianTransaction =
  (em: EntityManager): GuardianTransaction =>
  (tokenHash, work) =>
    withSettings(em, { [guardianTokenSetting]: tokenHash }, (inTransaction) =>
      work({ desk: postgresGuardianDesk(inTransaction, tokenHash), audit: auditOn(inTransaction) }),
    );
