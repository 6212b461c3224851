import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import { consents } from "@techconnect/domain/consents/consent";
import { homeRegion } from "../../platform/region.ts";
import type { ConsentAsked } from "../consent-ledger.ts";
import { ageOf, consentColumns, consentOf, type ConsentTables } from "./consent-rows.ts";
import { consentOfSetting } from "./consent.table.ts";

type Asked = ConsentAsked & {
  readonly personId: string;
  /** The moment that counts: now. */
  readonly at: Date;
};

/** Lets a transaction see what one person said, for as long as it takes to find out. */
const withSightOf = async <T>(em: EntityManager, personId: string, work: () => Promise<T>): Promise<T> => {
  const see = (whom: string) => sql`select set_config(${consentOfSetting}, ${whom}, true)`.execute(em.getKysely());
  await see(personId);
  const found = await work();
  await see("");
  return found;
};

const ask = (em: EntityManager, { personId, at, ...asked }: Asked): Promise<boolean> =>
  withSightOf(em, personId, async () => {
    const db = em.getKysely<ConsentTables>();
    const said = await db
      .selectFrom("age_declaration")
      .select(sql<string | null>`born_on::text`.as("bornOn"))
      .where("region", "=", homeRegion)
      .where("person_id", "=", personId)
      .executeTakeFirst();
    const lines = await db
      .selectFrom("consent")
      .select(consentColumns)
      .where("region", "=", homeRegion)
      .where("person_id", "=", personId)
      .where("purpose", "=", asked.purpose)
      .where("withdrawn_at", "is", null)
      .execute();
    return consents(lines.map(consentOf), ageOf(said), asked, at);
  });

/**
 * Does somebody consent, at this moment? Asked of the database every time, so that a withdrawal holds from the next
 * question on, in every process.
 *
 * @param em of a request or job, inside a transaction or not; whoever asks may be somebody else than the person
 */
export const hasConsent = (em: EntityManager, asked: Asked): Promise<boolean> =>
  em.isInTransaction() ? ask(em, asked) : em.fork().transactional((inTransaction) => ask(inTransaction, asked));
