import {
  daysAfterWarning,
  erasedAfterMonths,
  monthsBefore,
  warnedAfterMonths,
} from "@techconnect/domain/privacy/unused-account";
import { dayInAmsterdam } from "@techconnect/domain/support/working-days";
import type { Mail, Post } from "../platform/mail/mail.ts";
import type { Accounts } from "../platform/sign-in/accounts.ts";
import type { AccountCaretaker, UnusedAccount } from "./personal-store.ts";

/** Writes the letter to somebody whose account goes. */
export type UnusedLetter = (account: UnusedAccount, goesAfter: Date) => Mail;

type Needs = {
  readonly caretaker: AccountCaretaker;
  readonly accounts: Pick<Accounts, "remove">;
  readonly post: Post;
  readonly letter: UnusedLetter;
  /** Says which organisations keep an account from going. */
  readonly heldBack: (organisationIds: readonly string[]) => void;
  readonly now: () => Date;
};

const days = (n: number) => n * 86_400_000;

/** Writes to whoever did not use their account for long, and erases it when they do not come. Safe to repeat. */
export const makeClearUnusedAccounts =
  ({ caretaker, accounts, post, letter, heldBack, now }: Needs) =>
  async (): Promise<void> => {
    const at = now();
    const today = dayInAmsterdam(at);
    for (const account of await caretaker.toWarn(monthsBefore(today, warnedAfterMonths))) {
      await post.send(letter(account, new Date(at.getTime() + days(daysAfterWarning))));
      await caretaker.warned(account.personId, at);
    }
    const seenOn = monthsBefore(today, erasedAfterMonths);
    for (const account of await caretaker.toErase(seenOn, new Date(at.getTime() - days(daysAfterWarning)))) {
      const organisations = await caretaker.toHandOver(account);
      if (organisations.length > 0) {
        heldBack(organisations.map(({ id }) => id));
        continue;
      }
      // first the way in: whoever stops half-way finds the data again the next time
      await accounts.remove(account.personId);
      await caretaker.erase(account);
    }
  };
