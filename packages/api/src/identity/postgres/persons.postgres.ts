import type { EntityManager } from "@mikro-orm/postgresql";
import type { Kysely } from "kysely";
import type { SignedIn } from "@techconnect/domain/identity/actor";
import { auditOn } from "../../platform/audit/postgres-audit.ts";
import { asActor } from "../../platform/postgres/as-actor.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { inBackground } from "../../platform/postgres/background.ts";
import { homeRegion } from "../../platform/region.ts";
import type { Surroundings } from "../../platform/slice.ts";
import type { AddressChanged } from "../change-address.ts";
import type { AddressFollower, Persons } from "../persons.ts";
import type { PersonTable } from "./person.table.ts";

type Tables = Rows<typeof PersonTable>;

const update = (db: Kysely<Tables>, id: string) =>
  db.updateTable("person").where("region", "=", homeRegion).where("id", "=", id);

/** People, as row-level security shows them to one of them. */
export const postgresPersons = (em: EntityManager, outboxOn: Surroundings["outboxOn"]): Persons => {
  const as = <T>(actor: SignedIn, work: (db: Kysely<Tables>, inTransaction: EntityManager) => Promise<T>) =>
    asActor(em, actor, (inTransaction) => work(inTransaction.getKysely<Tables>(), inTransaction));

  return {
    read: (actor) =>
      as(actor, async (db) => {
        const of = db.selectFrom("person").select(["name", "locale"]).where("region", "=", homeRegion);
        return (await of.where("id", "=", actor.personId).executeTakeFirst()) ?? null;
      }),
    change: (actor, facts) => as(actor, async (db) => void (await update(db, actor.personId).set(facts).execute())),
    changeAddress: (actor, email, changeId) =>
      as(actor, async (db, inTransaction) => {
        const { personId } = actor;
        await update(db, personId).set({ email }).execute();
        const subject = { kind: "person", id: personId };
        const entry = { action: "account.address", personId, onBehalfOf: null, organisationId: null, subject };
        await auditOn(inTransaction).append({ ...entry, reason: null });
        await outboxOn(inTransaction).append({ kind: "AddressChanged", id: changeId } satisfies AddressChanged);
      }),
    suspend: (actor, personId, at, work) =>
      as(actor, async (db, inTransaction) => {
        const { numUpdatedRows } = await update(db, personId).set({ suspended_at: at }).executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await work(auditOn(inTransaction));
        return true;
      }),
  };
};

/** For the worker, which sees all people. */
export const postgresAddressFollower = (em: () => EntityManager): AddressFollower => ({
  follow: (personId, email) =>
    inBackground(em(), async (inTransaction) => {
      const person = update(inTransaction.getKysely<Tables>(), personId).set({ email }).returning("locale");
      return (await person.executeTakeFirst())?.locale ?? null;
    }),
});
