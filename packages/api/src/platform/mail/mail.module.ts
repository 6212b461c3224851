import type { Slice } from "../slice.ts";
import { eraseOldMails, eraseOldMailsByTheClock } from "./erase-mails.ts";
import { MailTable } from "./mail.table.ts";
import { personalMails } from "./personal-mails.ts";

/** What is kept of mails, and for how long. */
export const mailModule = (): Slice => ({
  tables: [MailTable],
  resolvers: [],
  context: () => ({}),
  personal: personalMails,
  routines: [
    {
      ...eraseOldMailsByTheClock,
      make:
        ({ em, now }) =>
        () =>
          eraseOldMails(em(), now()),
    },
  ],
});
