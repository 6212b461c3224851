import { v5 as uuidv5 } from "uuid";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { letter } from "../mail/letter.ts";
import type { Mail } from "../mail/mail.ts";
import type { Words } from "../words.ts";
import type { Proof } from "./open-auth.ts";

/** What letters about signing in are written with. */
export type LetterNeeds = {
  readonly wordsIn: (locale: Locale) => Words;
  /** Where people reach the web, without a slash at its end. */
  readonly publicUrl: string;
  readonly newId: () => string;
  readonly now: () => Date;
};

const day = 86_400_000;
/** Any UUID will do, as long as it never changes. */
const addresses = "6f3f3b0c-43d1-5c0e-8a55-6b1e0e4f9a27";

/** What mails to an address concern, when they are about nothing else: erasing the account erases them. */
export const concernsAddress = (email: string): string => uuidv5(email, addresses);

/** A code as it is easily copied by hand. */
export const spacedCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** The letter with a link and a code that sign somebody in. */
export const proofLetter =
  ({ wordsIn, publicUrl, newId, now }: LetterNeeds) =>
  ({ email, link, code }: Proof, locale: Locale, after: string | null): Mail => {
    const words = wordsIn(locale);
    const query = after === null ? "" : `?verder=${encodeURIComponent(after)}`;
    return {
      id: newId(),
      concerns: concernsAddress(email),
      to: email,
      eraseAfter: new Date(now().getTime() + day),
      ...letter(locale, words("identity.proof.subject"), [
        words("identity.proof.opening"),
        { label: words("identity.proof.link"), href: `${publicUrl}/${locale}/inloggen/link/${link}${query}` },
        words("identity.proof.code", { code: spacedCode(code) }),
        words("identity.proof.closing"),
      ]),
    };
  };
