import type { I18n } from "@lingui/core";
import { isLocale, type Locale } from "@techconnect/domain/kernel/locale";
import type { TilePattern } from "@techconnect/ui/tile";
import { pictureNotes, publicPages } from "../site/public-pages.ts";
import type { Picture, PicturedKind } from "./picture.ts";

const localeOf = ({ locale }: I18n): Locale => (isLocale(locale) ? locale : "nl");

/** One thing as pages and pictures know it. */
export type Pictured = {
  readonly kind: PicturedKind;
  readonly slug: string;
  readonly title: string;
  /** Says of an example that it is one. */
  readonly notice: string | null;
  readonly tiles: readonly TilePattern[];
};

export const pictureOfThing = (i18n: I18n, { notice, ...thing }: Pictured): Picture => ({
  ...thing,
  locale: localeOf(i18n),
  note: notice ?? i18n._(pictureNotes[thing.kind]),
});

/** @param path behind the language; that of a personal page, or one that nobody knows, gets the picture of the site */
export const pictureOfPage = (i18n: I18n, path: string): Picture => {
  // a name of two parts is no name of a file
  const title = path === "" || path.includes("/") ? undefined : publicPages[path];
  return {
    locale: localeOf(i18n),
    kind: "pagina",
    slug: title === undefined ? "techconnect" : path,
    title: i18n._(title ?? publicPages[""] ?? { id: "" }),
    note: i18n._(pictureNotes.pagina),
    tiles: [],
  };
};
