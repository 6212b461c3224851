import type { EntityManager } from "@mikro-orm/postgresql";
import type { Membership, SignedIn } from "@techconnect/domain/identity/actor";
import { dayInAmsterdam } from "@techconnect/domain/support/working-days";
import { asActor } from "../../platform/postgres/as-actor.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { FindPerson, KnownSession } from "../../platform/sign-in/load-actor.ts";
import type { PersonTable } from "./person.table.ts";

type Tables = Rows<typeof PersonTable>;

/** Whom somebody acts for; inside a transaction of their own. */
export type MembershipsOf = (em: EntityManager, personId: string) => Promise<readonly Membership[]>;

type Needs = {
  readonly em: () => EntityManager;
  readonly membershipsOf: MembershipsOf;
  readonly now: () => Date;
};

const signedIn = ({ personId, id, email }: KnownSession): SignedIn => ({
  kind: "signed-in",
  personId,
  sessionId: id,
  email,
  isSuspended: false,
  memberships: [],
});

/** Finds the person of a session, and writes down that they were here, once a day. */
export const postgresFindPerson =
  ({ em, membershipsOf, now }: Needs): FindPerson =>
  (session, locale) => {
    const actor = signedIn(session);
    const { personId, email } = session;
    const today = dayInAmsterdam(now());
    return asActor(em(), actor, async (inTransaction) => {
      const db = inTransaction.getKysely<Tables>();
      const person = await db
        .selectFrom("person")
        .select(["email", "seen_on as seenOn", "suspended_at as suspendedAt"])
        .where("region", "=", homeRegion)
        .where("id", "=", personId)
        .executeTakeFirst();
      if (person?.email !== email || person.seenOn !== today)
        await db
          .insertInto("person")
          .values({ region: homeRegion, id: personId, email, name: "", locale, created_at: now(), seen_on: today })
          .onConflict((conflict) =>
            conflict.columns(["region", "id"]).doUpdateSet({ email, seen_on: today, warned_at: null }),
          )
          .execute();
      const memberships = person ? await membershipsOf(inTransaction, personId) : [];
      return { ...actor, isSuspended: person?.suspendedAt != null, memberships };
    });
  };
