import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { auditOn } from "../../platform/audit/postgres-audit.ts";
import type { Outbox } from "../../platform/events.ts";
import { asPerson } from "../../platform/postgres/as-actor.ts";
import { homeRegion } from "../../platform/region.ts";
import type { ConsentLedger, ConsentTransaction } from "../consent-ledger.ts";
import {
  ageOf,
  consentColumns,
  consentOf,
  consentRowOf,
  guardianshipColumns,
  guardianshipOf,
  type ConsentTables,
} from "./consent-rows.ts";

const longestLedger = 100;

/** Others of the same person who want their turn wait until the transaction ends. */
export const turnOf = async (em: EntityManager, personId: string): Promise<void> =>
  void (await sql`select pg_advisory_xact_lock(hashtextextended(${`consent ${personId}`}, 0))`.execute(em.getKysely()));

/** @param em inside the transaction of the person */
const guardianshipsOf = (em: EntityManager, personId: string) => {
  const db = em.getKysely<ConsentTables>();
  return {
    guardianships: async () => {
      const rows = await db
        .selectFrom("guardianship")
        .select(guardianshipColumns)
        .where("region", "=", homeRegion)
        .where("person_id", "=", personId)
        .orderBy("asked_at", "desc")
        .orderBy("id", "desc")
        .execute();
      return rows.map(guardianshipOf);
    },
    addGuardianship: async (guardian) => {
      const { requestId, tokenHash, askedAt, expiresAt, answeredAt, endedAt, ...same } = guardian;
      const instants = { asked_at: askedAt, expires_at: expiresAt, answered_at: answeredAt, ended_at: endedAt };
      const row = { ...same, ...instants, request_id: requestId, token_hash: tokenHash };
      await db
        .insertInto("guardianship")
        .values({ region: homeRegion, person_id: personId, ...row })
        .execute();
    },
    endGuardianship: async (id, at) => {
      const ended = { ended_at: at, email: null };
      await db.updateTable("guardianship").set(ended).where("region", "=", homeRegion).where("id", "=", id).execute();
    },
  } satisfies Partial<ConsentLedger>;
};

/** @param em inside the transaction of the person */
const ageIn = (em: EntityManager, personId: string) => {
  const db = em.getKysely<ConsentTables>();
  return {
    age: async () =>
      ageOf(
        await db
          .selectFrom("age_declaration")
          .select(sql<string | null>`born_on::text`.as("bornOn"))
          .where("region", "=", homeRegion)
          .where("person_id", "=", personId)
          .executeTakeFirst(),
      ),
    sayAge: async (age, at) => {
      const said = { born_on: age.kind === "younger" ? age.bornOn : null, said_at: at };
      await db
        .insertInto("age_declaration")
        .values({ region: homeRegion, person_id: personId, ...said })
        .onConflict((conflict) => conflict.columns(["region", "person_id"]).doUpdateSet(said))
        .execute();
    },
  } satisfies Partial<ConsentLedger>;
};

/** @param em inside the transaction of the person */
export const postgresConsentLedger = (em: EntityManager, personId: string): ConsentLedger => {
  const db = em.getKysely<ConsentTables>();
  return {
    takeTurn: () => turnOf(em, personId),
    lines: async () => {
      const rows = await db
        .selectFrom("consent")
        .select(consentColumns)
        .where("region", "=", homeRegion)
        .where("person_id", "=", personId)
        // what holds is never left out
        .orderBy(sql`withdrawn_at is not null`)
        .orderBy("given_at", "desc")
        .orderBy("id", "desc")
        .limit(longestLedger)
        .execute();
      return rows.map(consentOf).toSorted((a, b) => b.givenAt.getTime() - a.givenAt.getTime());
    },
    add: async (consent) => void (await db.insertInto("consent").values(consentRowOf(personId, consent)).execute()),
    withdraw: async ({ purpose, scope }, at) => {
      await db
        .updateTable("consent")
        .set({ withdrawn_at: at })
        .where("region", "=", homeRegion)
        .where("person_id", "=", personId)
        .where("purpose", "=", purpose)
        .where("scope", "=", scope ?? "")
        .where("given_by", "=", "self")
        .where("withdrawn_at", "is", null)
        .execute();
    },
    ...ageIn(em, personId),
    ...guardianshipsOf(em, personId),
  };
};

/** @param outboxOn gives the outbox of a transaction */
export const postgresConsentTransaction =
  (em: EntityManager, outboxOn: (em: EntityManager) => Outbox): ConsentTransaction =>
  ({ personId }, work) =>
    asPerson(em, personId, (inTransaction) => consentsInside(inTransaction, outboxOn)({ personId }, work));

/** The same inside a transaction of that person which has begun already: what is said stays or goes with the rest of it. */
export const consentsInside =
  (em: EntityManager, outboxOn: (em: EntityManager) => Outbox): ConsentTransaction =>
  ({ personId }, work) =>
    work({ ledger: postgresConsentLedger(em, personId), audit: auditOn(em), outbox: outboxOn(em) });
