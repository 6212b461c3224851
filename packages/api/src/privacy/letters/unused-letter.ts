import type { Locale } from "@techconnect/domain/kernel/locale";
import { formatsFor } from "@techconnect/i18n/locales";
import { letter } from "../../platform/mail/letter.ts";
import { mailId } from "../../platform/mail/mail-id.ts";
import type { Words } from "../../platform/words.ts";
import type { UnusedLetter } from "../clear-unused-accounts.ts";

type Needs = {
  readonly wordsIn: (locale: Locale) => Words;
  /** Where people reach the web, without a slash at its end. */
  readonly publicUrl: string;
};

/** The letter to somebody who did not use their account for long. */
export const unusedLetter =
  ({ wordsIn, publicUrl }: Needs): UnusedLetter =>
  ({ personId, email, locale }, goesAfter) => {
    const words = wordsIn(locale);
    const until = formatsFor(locale).moment(goesAfter.toISOString());
    return {
      id: mailId(personId, `unused ${goesAfter.toISOString().slice(0, 10)}`),
      concerns: personId,
      to: email,
      eraseAfter: goesAfter,
      ...letter(locale, words("privacy.unused.subject"), [
        words("privacy.unused.opening"),
        words("privacy.unused.keep", { until }),
        { label: words("privacy.unused.link"), href: `${publicUrl}/${locale}/inloggen` },
        words("privacy.unused.closing"),
      ]),
    };
  };
