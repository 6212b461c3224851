import type { EntityManager } from "@mikro-orm/postgresql";
import { asActor } from "../../platform/postgres/as-actor.ts";
import { instantOf } from "../../platform/postgres/instants.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { SavedInAccount, SavedTransaction } from "../saved-in-account.ts";
import type { SavedItemTable } from "./saved-item.table.ts";

/** @param em inside the transaction of that person */
export const postgresSavedInAccount = (em: EntityManager, personId: string): SavedInAccount => {
  const db = em.getKysely<Rows<typeof SavedItemTable>>();
  const mine = { region: homeRegion, person_id: personId };
  return {
    all: async () => {
      const rows = await db
        .selectFrom("saved_item")
        .select(["kind", "slug", "saved_at as savedAt"])
        .where("region", "=", homeRegion)
        .where("person_id", "=", personId)
        .orderBy("saved_at", "desc")
        .orderBy("kind")
        .orderBy("slug")
        .execute();
      return rows.map((row) => ({ ...row, savedAt: instantOf(row.savedAt) }));
    },
    add: async (items, at) => {
      if (items.length === 0) return;
      // a millisecond apart, so that the order of saving stays
      const savedAt = (place: number) => new Date(at.getTime() - place);
      const rows = items.map(({ kind, slug }, place) => ({ ...mine, kind, slug, saved_at: savedAt(place) }));
      await db
        .insertInto("saved_item")
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    remove: async ({ kind, slug }) => {
      await db
        .deleteFrom("saved_item")
        .where("region", "=", homeRegion)
        .where("person_id", "=", personId)
        .where("kind", "=", kind)
        .where("slug", "=", slug)
        .execute();
    },
  };
};

export const postgresSavedTransaction =
  (em: EntityManager): SavedTransaction =>
  (actor, work) =>
    asActor(em, actor, (inTransaction) => work(postgresSavedInAccount(inTransaction, actor.personId)));

/** Erases all that one person saved. @param em inside a transaction of that person */
export const eraseSavedOf = async (em: EntityManager, personId: string): Promise<void> => {
  await em
    .getKysely<Rows<typeof SavedItemTable>>()
    .deleteFrom("saved_item")
    .where("region", "=", homeRegion)
    .where("person_id", "=", personId)
    .execute();
};
