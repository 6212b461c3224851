import type { Understood } from "./search.query.ts";
import type { FacetName, Narrowed } from "./search-facets.ts";
import { changed, type SearchAsked } from "./search-in-address.ts";
import { withoutWords } from "./without-words.ts";

/** A wish that was read in the words: a value of a facet. */
export type Wish = { readonly facet: FacetName; readonly value: string };

/** What words were taken for; null when they ask a question that a page answers. */
export const wishOf = ({ level, sector, dayPart, feature, kind }: Understood): Wish | null => {
  if (level) return { facet: "levels", value: level };
  if (sector) return { facet: "sectors", value: sector };
  if (dayPart) return { facet: "dayParts", value: dayPart };
  if (feature) return { facet: "features", value: feature };
  return kind ? { facet: "kinds", value: kind } : null;
};

/** What somebody chose in a facet goes before what was read in their words. */
export const counts = (understood: Understood, chosen: Narrowed): boolean => {
  const wish = wishOf(understood);
  return wish === null || chosen[wish.facet].length === 0;
};

/** The same search without the words of a wish; literally, where they are not to be found in what was typed. */
export const withoutWish = (asked: SearchAsked, { said }: Pick<Understood, "said">): SearchAsked => {
  const words = withoutWords(asked.words, said);
  return changed(asked, words === null ? { literally: true } : { words });
};

/** The same search without anything chosen in a facet, or wished for in words. */
export const withoutFacet = (asked: SearchAsked, facet: FacetName, understood: readonly Understood[]): SearchAsked =>
  understood.filter((one) => wishOf(one)?.facet === facet).reduce(withoutWish, changed(asked, { [facet]: [] }));
