import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { KeptCard } from "@techconnect/domain/talent/kept-card";
import type { NeedsInput } from "../../matching/read-suggestions-input.ts";
import type { ConsentDesk } from "../../consents/consent-desk.ts";
import { asActor } from "../../platform/postgres/as-actor.ts";
import { inBackground } from "../../platform/postgres/background.ts";
import { instantOf } from "../../platform/postgres/instants.ts";
import { json, type Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { SealedTexts } from "../../platform/sealed-text.ts";
import type { CardCaretaker, CardTransaction, KeptCards, NeedsChange } from "../kept-cards.ts";
import type { KeptCardTable } from "./kept-card.table.ts";

type Tables = Rows<typeof KeptCardTable>;

const columns = ["flow", "experiences", "kept_at as keptAt", "version"] as const;

const sealedNeeds = (seals: SealedTexts, personId: string, change: NeedsChange) => {
  if (change === "as-they-are") return {};
  if (change === null) return { needs: null, needs_erase_after: null };
  return { needs: seals.seal(personId, JSON.stringify(change.needs)), needs_erase_after: change.eraseAfter };
};

const needsIn = (text: string | null): NeedsInput | null => (text === null ? null : JSON.parse(text));

const readsOf = (em: EntityManager, seals: SealedTexts): Pick<KeptCards, "find" | "take" | "needsOf"> => {
  const db = em.getKysely<Tables>();
  const cardOf = (personId: string) =>
    db.selectFrom("kept_card").where("region", "=", homeRegion).where("person_id", "=", personId);
  const find = async (personId: string): Promise<KeptCard | null> => {
    const row = await cardOf(personId)
      .select(columns)
      .select(sql<boolean>`needs is not null`.as("hasNeeds"))
      .executeTakeFirst();
    return row ? { ...row, keptAt: instantOf(row.keptAt) } : null;
  };
  return {
    find,
    take: async (personId) => {
      // a lock of its own: there may be no row yet that could be locked
      await sql`select pg_advisory_xact_lock(hashtextextended(${`kept_card ${personId}`}, 0))`.execute(db);
      return find(personId);
    },
    needsOf: async (personId) => {
      const row = await cardOf(personId).select("needs").executeTakeFirst();
      return row?.needs ? needsIn(seals.open(personId, row.needs)) : null;
    },
  };
};

/** @returns was there one? @param em inside a transaction of that person */
export const eraseCardOf = async (em: EntityManager, personId: string): Promise<boolean> => {
  const { numDeletedRows } = await em
    .getKysely<Tables>()
    .deleteFrom("kept_card")
    .where("region", "=", homeRegion)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
};

/** @param em inside the transaction of whoever asks */
export const postgresKeptCards = (em: EntityManager, seals: SealedTexts): KeptCards => ({
  ...readsOf(em, seals),
  save: async (personId, { flow, experiences, keptAt, version }, change) => {
    const row = {
      flow,
      experiences: json(experiences),
      kept_at: keptAt,
      version,
      ...sealedNeeds(seals, personId, change),
    };
    await em
      .getKysely<Tables>()
      .insertInto("kept_card")
      .values({ region: homeRegion, person_id: personId, needs: null, needs_erase_after: null, ...row })
      .onConflict((conflict) => conflict.columns(["region", "person_id"]).doUpdateSet(row))
      .execute();
  },
  erase: (personId) => eraseCardOf(em, personId),
});

/** @param consentsOn gives the ledger of a transaction */
export const postgresCardTransaction =
  (em: EntityManager, seals: SealedTexts, consentsOn: (em: EntityManager) => ConsentDesk): CardTransaction =>
  (actor, work) =>
    asActor(em, actor, (inTransaction) =>
      work({ cards: postgresKeptCards(inTransaction, seals), consents: consentsOn(inTransaction) }),
    );

export const postgresCardCaretaker = (em: () => EntityManager): CardCaretaker => ({
  eraseOldNeeds: (now) =>
    inBackground(em(), async (inTransaction) => {
      const { numUpdatedRows } = await inTransaction
        .getKysely<Tables>()
        .updateTable("kept_card")
        .set({ needs: null, needs_erase_after: null })
        .where("region", "=", homeRegion)
        .where("needs_erase_after", "<=", now)
        .executeTakeFirst();
      return Number(numUpdatedRows);
    }),
});
