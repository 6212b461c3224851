import type { Locale } from "@techconnect/domain/kernel/locale";
import { formatsFor } from "@techconnect/i18n/locales";
import { letter } from "../../platform/mail/letter.ts";
import { mailId } from "../../platform/mail/mail-id.ts";
import type { Words } from "../../platform/words.ts";
import type { GuardianLetter } from "../mail-on-guardian-asked.ts";

type Needs = {
  readonly wordsIn: (locale: Locale) => Words;
  /** Where people reach the web, without a slash at its end. */
  readonly publicUrl: string;
};

/** The letter to a guardian: what is asked, and the link. It says nothing of who asked. */
export const guardianLetter =
  ({ wordsIn, publicUrl }: Needs): GuardianLetter =>
  ({ id, email, locale, expiresAt }, token) => {
    const words = wordsIn(locale);
    return {
      id: mailId(id, "to-guardian"),
      concerns: id,
      to: email,
      eraseAfter: expiresAt,
      ...letter(locale, words("consents.guardian.subject"), [
        words("consents.guardian.opening"),
        words("consents.guardian.what"),
        words("consents.guardian.choice", { until: formatsFor(locale).moment(expiresAt.toISOString()) }),
        { label: words("consents.guardian.link"), href: `${publicUrl}/${locale}/ouder/${token}` },
        words("consents.guardian.later"),
        words("consents.guardian.unknown"),
      ]),
    };
  };
