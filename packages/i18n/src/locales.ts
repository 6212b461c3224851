/** Names of languages in the language itself, so that everybody finds their own. By BCP 47 tag. */
export const languageNames = {
  nl: "Nederlands",
  en: "English",
  ar: "العربية",
  tr: "Türkçe",
  uk: "Українська",
  pl: "Polski",
  es: "Español",
  fr: "Français",
  ti: "ትግርኛ",
} as const;
export type LanguageTag = keyof typeof languageNames;

export const isLanguageTag = (tag: string): tag is LanguageTag => Object.hasOwn(languageNames, tag);

/** Arabic readers in the Netherlands meet 0–9 on every letter and bill, so numbers keep those digits. */
const tagFor = (locale: string): string => (locale === "ar" ? "ar-u-nu-latn" : locale === "en" ? "en-GB" : locale);

const timeZone = "Europe/Amsterdam";

export type Formats = {
  readonly number: (value: number) => string;
  /** Euro cents as money: "€ 40", or "€ 40,50" where there are cents. */
  readonly money: (cents: number) => string;
  /** A calendar day, `2026-03-03`: "dinsdag 3 maart 2026". */
  readonly day: (isoDate: string) => string;
  /** An instant, ISO 8601 with zone, on the clock of Amsterdam: "dinsdag 3 maart om 14:05". */
  readonly moment: (isoInstant: string) => string;
  /** "a, b en c". */
  readonly list: (items: readonly string[]) => string;
};

/**
 * How a language writes numbers, money, dates and lists. Dates are those of Amsterdam, wherever the server stands.
 *
 * @throws RangeError from `day` and `moment` for a text that is no date
 */
export const formatsFor = (locale: string): Formats => {
  const tag = tagFor(locale);
  const number = new Intl.NumberFormat(tag);
  const money = new Intl.NumberFormat(tag, {
    style: "currency",
    currency: "EUR",
    trailingZeroDisplay: "stripIfInteger",
  });
  const day = new Intl.DateTimeFormat(tag, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone,
  });
  const moment = new Intl.DateTimeFormat(tag, {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    timeZone,
  });
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  return {
    number: (value) => number.format(value),
    money: (cents) => money.format(cents / 100),
    // noon: the same day on every clock from Amsterdam's point of view
    day: (isoDate) => day.format(new Date(`${isoDate}T12:00:00Z`)),
    moment: (isoInstant) => moment.format(new Date(isoInstant)),
    list: (items) => list.format(items),
  };
};
