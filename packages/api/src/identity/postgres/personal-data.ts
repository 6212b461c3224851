import { eraseMailsAbout } from "../../platform/mail/erase-mails.ts";
import type { Rows } from "../../platform/postgres/reads.ts";
import { homeRegion } from "../../platform/region.ts";
import type { PersonalData } from "../../platform/slice.ts";
import { concernsAddress } from "../../platform/sign-in/proof-letter.ts";
import type { PersonTable } from "./person.table.ts";

type Tables = Rows<typeof PersonTable>;

/** What is held about somebody because they have an account. How they sign in stands in a schema of its own. */
export const personalDataOfIdentity: PersonalData = {
  held: async (em, { personId }) => {
    const person = await em
      .getKysely<Tables>()
      .selectFrom("person")
      .select([
        "id",
        "email",
        "name",
        "locale",
        "created_at as createdAt",
        "seen_on as seenOn",
        "warned_at as warnedAt",
        "suspended_at as suspendedAt",
      ])
      .where("region", "=", homeRegion)
      .where("id", "=", personId)
      .executeTakeFirst();
    return { person: person ?? null };
  },
  erase: async (em, { personId, email }) => {
    // letters to sign in, and letters about a new address
    for (const concerns of [concernsAddress(email), personId]) await eraseMailsAbout(em, concerns);
    await em
      .getKysely<Tables>()
      .deleteFrom("person")
      .where("region", "=", homeRegion)
      .where("id", "=", personId)
      .execute();
  },
};
