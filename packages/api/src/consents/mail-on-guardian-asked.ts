import type { Mail, Post } from "../platform/mail/mail.ts";
import type { ConsentCaretaker, GuardianTokens, LetterToGuardian } from "./consent-ledger.ts";

/** Writes the letter to a guardian. */
export type GuardianLetter = (asked: LetterToGuardian, token: string) => Mail;

type Needs = {
  readonly caretaker: Pick<ConsentCaretaker, "sendOnce">;
  readonly post: Post;
  readonly tokens: GuardianTokens;
  readonly letter: GuardianLetter;
};

/** Writes to a guardian who was asked, and forgets their address. Safe to repeat. */
export const makeMailOnGuardianAsked =
  ({ caretaker, post, tokens, letter }: Needs) =>
  (id: string): Promise<void> =>
    caretaker.sendOnce(id, (asked) => post.send(letter(asked, tokens.tokenFor(asked.id))));
