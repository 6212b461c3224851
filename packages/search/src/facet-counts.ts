import { facets } from "./analysis/language.ts";
import type { FacetCounts } from "./search-index.ts";

/** What found documents are counted by. */
export const facetGroups = ["kinds", ...facets] as const;
export type FacetGroup = (typeof facetGroups)[number];

type ValueCount = FacetCounts[FacetGroup][number];

/** Counts per value as every engine gives them: most first, then by value; a value that none has is left out. */
export const facetCountsOf = (countsIn: (group: FacetGroup) => readonly ValueCount[]): FacetCounts => {
  const listOf = (group: FacetGroup) =>
    countsIn(group)
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    kinds: listOf("kinds"),
    levels: listOf("levels"),
    sectors: listOf("sectors"),
    dayParts: listOf("dayParts"),
    features: listOf("features"),
  };
};
