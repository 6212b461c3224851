import { type Locale, locales } from "@techconnect/domain/kernel/locale";

/** A page that anybody may find. */
export type MappedPage = {
  /** Behind the language: `/werk/it-helpdesk`, and nothing for the front page. */
  readonly path: string;
  /** YYYY-MM-DD; null where nobody knows. */
  readonly changedOn: string | null;
};

/** As many addresses as the protocol of sitemaps allows in one file. */
export const pagesPerFile = 50_000;

/** How many files a language needs; one even when there is nothing. */
export const fileCount = (pages: number): number => Math.max(1, Math.ceil(pages / pagesPerFile));

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Address of a file, counted from 1. */
const fileAddress = (origin: string, locale: Locale, file: number): string =>
  `${origin}/${locale}/sitemap.xml${file === 1 ? "" : `?deel=${file}`}`;

/** The list of the files: as many for each language. */
export const siteMapIndex = (origin: string, files: number): string => {
  const numbers = Array.from({ length: files }, (_, index) => index + 1);
  const entries = locales.flatMap((locale) =>
    numbers.map((file) => `<sitemap><loc>${escaped(fileAddress(origin, locale, file))}</loc></sitemap>\n`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("")}</sitemapindex>
`;
};

const entryOf = (origin: string, locale: Locale, { path, changedOn }: MappedPage): string => {
  const at = (language: Locale): string => escaped(`${origin}/${language}${path}`);
  const link = (hreflang: string, language: Locale): string =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${at(language)}"/>`;
  const others = [...locales.map((language) => link(language, language)), link("x-default", "nl")].join("");
  const changed = changedOn === null ? "" : `<lastmod>${escaped(changedOn)}</lastmod>`;
  return `<url><loc>${at(locale)}</loc>${changed}${others}</url>\n`;
};

/** Entries per piece: some 100 kB. */
const perPiece = 250;

/** A file in pieces, so that fifty thousand addresses never stand in memory as one text. */
export function* siteMapPieces(origin: string, locale: Locale, pages: readonly MappedPage[]): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
`;
  for (let from = 0; from < pages.length; from += perPiece)
    yield pages
      .slice(from, from + perPiece)
      .map((page) => entryOf(origin, locale, page))
      .join("");
  yield "</urlset>\n";
}
