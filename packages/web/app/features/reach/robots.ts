import { locales } from "@techconnect/domain/kernel/locale";

/**
 * Paths behind the language of pages with something of one person in them. They say themselves that they are not to
 * be found; a crawler that obeys this does not even open them. `$` ends a path: `/werk/it-helpdesk` is for everybody.
 */
const personal = [
  "talenten/",
  "werk$",
  "werk?",
  "hulp",
  "verzoek/",
  "bewaren",
  "bewaard",
  "klas",
  "wissen",
  "inloggen",
  "uitloggen",
  "account",
  "ouder/",
  "mensen",
  "organisaties",
  "uitnodiging/",
  "moderatie",
];

/** robots.txt: what crawlers leave alone, and where they find the rest. */
export const robots = (origin: string): string =>
  [
    "User-agent: *",
    ...locales.flatMap((locale) => personal.map((path) => `Disallow: /${locale}/${path}`)),
    "Disallow: /graphql",
    "Disallow: /auth",
    "Disallow: /thema",
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    "",
  ].join("\n");
