import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { eraseMailsAbout } from "../../platform/mail/erase-mails.ts";
import { homeRegion } from "../../platform/region.ts";
import type { PersonalData } from "../../platform/slice.ts";
import type { ConsentTables } from "./consent-rows.ts";

const tables = ["consent", "guardianship", "age_declaration"] as const;

/** Every column that is about somebody; the hash of a guardian's link is a secret. */
const held = async (em: EntityManager, personId: string) => {
  const db = em.getKysely<ConsentTables>();
  const of = (table: (typeof tables)[number]) =>
    sql<Record<string, unknown>>`select to_jsonb(t) - 'token_hash' as row from ${sql.table(table)} t
      where region = ${homeRegion} and person_id = ${personId} order by 1`.execute(db);
  const rows = async (table: (typeof tables)[number]) => (await of(table)).rows.map(({ row }) => row);
  return { consents: await rows("consent"), guardians: await rows("guardianship"), age: await rows("age_declaration") };
};

/** What is held of somebody's consents, their age and their guardians. */
export const personalConsents: PersonalData = {
  held: (em, { personId }) => held(em, personId),
  erase: async (em, { personId }) => {
    const db = em.getKysely<ConsentTables>();
    const guardianships = await db
      .selectFrom("guardianship")
      .select("id")
      .where("region", "=", homeRegion)
      .where("person_id", "=", personId)
      .execute();
    for (const { id } of guardianships) await eraseMailsAbout(em, id);
    for (const table of tables)
      await db.deleteFrom(table).where("region", "=", homeRegion).where("person_id", "=", personId).execute();
  },
};
