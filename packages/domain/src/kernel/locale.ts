/** Languages in which the product is complete, as BCP 47 tags; Dutch is the source. */
export const locales = ["nl", "en", "ar"] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (value: unknown): value is Locale => (locales as readonly unknown[]).includes(value);

/** Reading direction of a language. */
export const directionOf = (locale: Locale): "ltr" | "rtl" => (locale === "ar" ? "rtl" : "ltr");
