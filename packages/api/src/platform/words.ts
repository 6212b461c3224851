import { setupI18n, type Messages } from "@lingui/core";
import { locales, type Locale } from "@techconnect/domain/kernel/locale";

/** Says the message with an id, with its values filled in. */
export type Words = (id: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * The words of a slice in each language.
 *
 * @param messages as `@techconnect/i18n/compiled/<locale>/<slice>` has them
 * @throws Error from the words for an id that the messages lack: an id would be no words to a person
 */
export const wordsIn = (messages: Readonly<Record<Locale, Messages>>): ((locale: Locale) => Words) => {
  const spoken = new Map(locales.map((locale) => [locale, speak(locale, messages[locale])]));
  return (locale) => spoken.get(locale) ?? speak(locale, messages[locale]);
};

const speak = (locale: Locale, messages: Messages): Words => {
  const i18n = setupI18n({ locale, messages: { [locale]: messages } });
  return (id, values) => {
    if (!Object.hasOwn(messages, id)) throw new Error(`There are no words for ${id} in ${locale}.`);
    return i18n._(id, values);
  };
};
