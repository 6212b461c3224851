import type { EntityManager } from "@mikro-orm/postgresql";
import type { PersonTable } from "../../identity/postgres/person.table.ts";
import { asPerson } from "../../platform/postgres/as-actor.ts";
import { inBackground } from "../../platform/postgres/background.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { PersonalData } from "../../platform/slice.ts";
import type { AccountCaretaker } from "../personal-store.ts";
import { eraseEach, eraseSubject, toHandOverOf } from "./personal-store.postgres.ts";

/** How many go in one round; the next round has the next. */
const atOnce = 500;

/** @param em inside a transaction that sees all people */
const unused = (em: EntityManager, seenOn: string) =>
  em
    .getKysely<Rows<typeof PersonTable>>()
    .selectFrom("person")
    .select(["id as personId", "email", "locale"])
    .where("region", "=", homeRegion)
    .where("seen_on", "<=", seenOn)
    .orderBy("seen_on")
    .orderBy("id")
    .limit(atOnce);

/** Accounts of all people, for the worker. */
export const postgresAccountCaretaker = (
  em: () => EntityManager,
  personal: readonly PersonalData[],
): AccountCaretaker => ({
  toWarn: (seenOn) =>
    inBackground(em(), (inTransaction) => unused(inTransaction, seenOn).where("warned_at", "is", null).execute()),
  warned: (personId, at) =>
    inBackground(em(), async (inTransaction) => {
      const db = inTransaction.getKysely<Rows<typeof PersonTable>>();
      const person = db.updateTable("person").set({ warned_at: at }).where("region", "=", homeRegion);
      await person.where("id", "=", personId).execute();
    }),
  toErase: (seenOn, warnedBefore) =>
    inBackground(em(), (inTransaction) =>
      unused(inTransaction, seenOn).where("warned_at", "<=", warnedBefore).execute(),
    ),
  toHandOver: (account) =>
    asPerson(em(), account.personId, (inTransaction) => toHandOverOf(inTransaction, personal, account)),
  erase: (account) =>
    asPerson(em(), account.personId, (inTransaction) => eraseSubject(inTransaction, personal, account, null)),
  eraseRest: (personId) =>
    asPerson(em(), personId, async (inTransaction) => {
      const person = await inTransaction
        .getKysely<Rows<typeof PersonTable>>()
        .selectFrom("person")
        .select("email")
        .where("region", "=", homeRegion)
        .where("id", "=", personId)
        .executeTakeFirst();
      await eraseEach(inTransaction, personal, { personId, email: person?.email ?? "" });
    }),
});
