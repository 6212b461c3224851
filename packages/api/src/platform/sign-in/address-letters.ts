import type { Locale } from "@techconnect/domain/kernel/locale";
import { letter } from "../mail/letter.ts";
import type { Mail } from "../mail/mail.ts";
import type { Proof } from "./open-auth.ts";
import { spacedCode, type LetterNeeds } from "./proof-letter.ts";

const day = 86_400_000;

/** Letters to an address that somebody wants for their account; they go with that account. */
export const addressLetters = ({ wordsIn, publicUrl, newId, now }: LetterNeeds) => {
  const to = (email: string, personId: string) => ({
    id: newId(),
    concerns: personId,
    to: email,
    eraseAfter: new Date(now().getTime() + day),
  });
  return {
    /** With a link and a code. */
    confirm: ({ email, link, code }: Proof, personId: string, locale: Locale): Mail => {
      const words = wordsIn(locale);
      return {
        ...to(email, personId),
        ...letter(locale, words("identity.address.subject"), [
          words("identity.address.opening"),
          { label: words("identity.address.link"), href: `${publicUrl}/${locale}/account/adres/link/${link}` },
          words("identity.address.code", { code: spacedCode(code) }),
          words("identity.address.closing"),
        ]),
      };
    },
    /** Says that the address has an account already. */
    taken: (email: string, personId: string, locale: Locale): Mail => {
      const words = wordsIn(locale);
      return {
        ...to(email, personId),
        ...letter(locale, words("identity.taken.subject"), [
          words("identity.taken.opening"),
          words("identity.taken.next"),
          { label: words("identity.taken.link"), href: `${publicUrl}/${locale}/inloggen` },
          words("identity.taken.closing"),
        ]),
      };
    },
  };
};
