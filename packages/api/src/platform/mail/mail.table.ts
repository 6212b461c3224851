import { defineEntity, p } from "@mikro-orm/postgresql";
import { isBackground } from "../postgres/background.ts";

/** Names the thing whose mails may go, inside the transaction that erases it. */
export const mailConcernsSetting = "app.mail_concerns";
/** Holds the address of an account, inside the transaction in which its person sees or erases all that is theirs. */
export const mailToSetting = "app.mail_to";

const isToTheAddress = `to_address = (select nullif(current_setting('${mailToSetting}', true), ''))`;

/**
 * Mails that a demo would have sent, to be read on the outbox page. A person's own transaction may erase what concerns
 * its thing, and see and erase what was sent to their address; only background work reads and writes.
 */
export const MailTable = defineEntity({
  name: "Mail",
  tableName: "mail",
  properties: {
    id: p.uuid().primary(),
    concerns: p.uuid(),
    to: p.text().fieldName("to_address"),
    subject: p.text(),
    text: p.text(),
    html: p.text(),
    sentAt: p.datetime().defaultRaw("now()"),
    eraseAfter: p.datetime(),
  },
  indexes: [
    { name: "mail_concerns", properties: ["concerns"] },
    { name: "mail_erase_after", properties: ["eraseAfter"] },
  ],
  rowLevelSecurity: "force",
  policies: [
    { name: "mail_background", using: isBackground, check: isBackground },
    {
      name: "mail_seen_with_its_thing",
      command: "select",
      using: `concerns::text = (select current_setting('${mailConcernsSetting}', true))`,
    },
    {
      name: "mail_erased_with_its_thing",
      command: "delete",
      using: `concerns::text = (select current_setting('${mailConcernsSetting}', true))`,
    },
    { name: "mail_seen_by_its_address", command: "select", using: isToTheAddress },
    { name: "mail_erased_by_its_address", command: "delete", using: isToTheAddress },
  ],
});
