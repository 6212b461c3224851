import { sql } from "kysely";
import type { Rows } from "../postgres/reads.ts";
import type { PersonalData } from "../slice.ts";
import { mailToSetting, type MailTable } from "./mail.table.ts";

/** Mails to somebody's address. */
export const personalMails: PersonalData = {
  held: async (em, { email }) => {
    const db = em.getKysely<Rows<typeof MailTable>>();
    await sql`select set_config(${mailToSetting}, ${email}, true)`.execute(db);
    const mails = await db
      .selectFrom("mail")
      .select(["to_address as to", "subject", "text", "html", "sent_at as sentAt"])
      .where("to_address", "=", email)
      .orderBy("sent_at")
      .execute();
    return { mails };
  },
  erase: async (em, { email }) => {
    const db = em.getKysely<Rows<typeof MailTable>>();
    await sql`select set_config(${mailToSetting}, ${email}, true)`.execute(db);
    await db.deleteFrom("mail").where("to_address", "=", email).execute();
  },
};
