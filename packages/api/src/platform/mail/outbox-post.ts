import type { EntityManager } from "@mikro-orm/postgresql";
import { inBackground } from "../postgres/background.ts";
import { instantOf } from "../postgres/instants.ts";
import type { Rows } from "../postgres/reads.ts";
import type { Mail, Post } from "./mail.ts";
import type { MailTable } from "./mail.table.ts";

/** A mail as the outbox page shows it. */
export type KeptMail = Pick<Mail, "id" | "to" | "subject" | "text" | "html"> & { readonly sentAt: Date };

/** Sends nothing: keeps mails to be read on the outbox page. For demos and development. */
export const outboxPost = (em: () => EntityManager): Post => ({
  send: ({ to, eraseAfter, ...mail }) =>
    inBackground(em(), async (inTransaction) => {
      await inTransaction
        .getKysely<Rows<typeof MailTable>>()
        .insertInto("mail")
        .values({ ...mail, to_address: to, erase_after: eraseAfter })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .execute();
    }),
});

/** The latest mails, newest first. */
export const keptMails = (em: EntityManager, atMost: number): Promise<readonly KeptMail[]> =>
  inBackground(em, async (inTransaction) => {
    const rows = await inTransaction
      .getKysely<Rows<typeof MailTable>>()
      .selectFrom("mail")
      .select(["id", "to_address as to", "subject", "text", "html", "sent_at as sentAt"])
      .orderBy("sent_at", "desc")
      .orderBy("id", "desc")
      .limit(atMost)
      .execute();
    return rows.map((row) => ({ ...row, sentAt: instantOf(row.sentAt) }));
  });
