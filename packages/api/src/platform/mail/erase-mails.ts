import type { EntityManager } from "@mikro-orm/postgresql";
import { sql } from "kysely";
import type { RoutineName } from "../jobs/queues.ts";
import { inBackground } from "../postgres/background.ts";
import type { Rows } from "../postgres/reads.ts";
import { mailConcernsSetting, type MailTable } from "./mail.table.ts";

/**
 * Erases the mails about a thing, in the transaction that erases the thing.
 *
 * @param em inside a transaction
 */
export const eraseMailsAbout = async (em: EntityManager, concerns: string): Promise<void> => {
  const db = em.getKysely<Rows<typeof MailTable>>();
  await sql`select set_config(${mailConcernsSetting}, ${concerns}, true)`.execute(db);
  await db.deleteFrom("mail").where("concerns", "=", concerns).execute();
};

/** Once an hour. */
export const eraseOldMailsByTheClock: RoutineName = { name: "erase-old-mails", cron: "23 * * * *" };

/** Erases the mails whose time has come. */
export const eraseOldMails = (em: EntityManager, now: Date): Promise<void> =>
  inBackground(em, async (inTransaction) => {
    const db = inTransaction.getKysely<Rows<typeof MailTable>>();
    await db.deleteFrom("mail").where("erase_after", "<=", now).execute();
  });
