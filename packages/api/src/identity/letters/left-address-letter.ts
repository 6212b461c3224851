import type { Locale } from "@techconnect/domain/kernel/locale";
import { letter } from "../../platform/mail/letter.ts";
import { mailId } from "../../platform/mail/mail-id.ts";
import type { Words } from "../../platform/words.ts";
import type { LeftAddressLetter } from "../mail-on-address-changed.ts";

type Needs = {
  readonly wordsIn: (locale: Locale) => Words;
  /** Where people reach the web, without a slash at its end. */
  readonly publicUrl: string;
  readonly now: () => Date;
};

const day = 86_400_000;

/** The letter to the address that an account had. No link in it acts, and it does not name the new address. */
export const leftAddressLetter =
  ({ wordsIn, publicUrl, now }: Needs): LeftAddressLetter =>
  (changeId, { personId, before }, locale) => {
    const words = wordsIn(locale);
    return {
      id: mailId(changeId, "to-address-before"),
      concerns: personId,
      to: before,
      eraseAfter: new Date(now().getTime() + day),
      ...letter(locale, words("identity.left.subject"), [
        words("identity.left.opening"),
        words("identity.left.closing"),
        words("identity.left.unknown"),
        { label: words("identity.left.link"), href: `${publicUrl}/${locale}/hulp` },
      ]),
    };
  };
