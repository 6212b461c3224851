import type { HelpDesk } from "@techconnect/catalogue/support";

/** A help desk of the catalogue; a test names only what it is about. */
export const aHelpDesk = (over: Partial<HelpDesk> = {}): HelpDesk => ({
  slug: "wijk",
  name: "Buurthuis De Brug",
  about: { nl: "Je kunt hier binnenlopen.", en: "You can walk in here.", ar: "يمكن الدخول هنا." },
  topics: ["work", "laptop"],
  area: "Amsterdam",
  website: "https://example.org/",
  telephone: null,
  source: { title: "Voorbeeld", url: null, checkedOn: null },
  ...over,
});
