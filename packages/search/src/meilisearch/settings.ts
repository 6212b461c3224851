import type { Settings } from "meilisearch";
import type { Analysis } from "../analysis/analysis.ts";
import { facets } from "../analysis/language.ts";
import { mostHits } from "../search-index.ts";

/**
 * The settings of every index, as code. What our own analysis does (accents, compounds, codes, stop words) is switched off
 * or left empty here, so that both engines see the same words.
 */
export const settingsOf = (analysis: Analysis): Settings => ({
  searchableAttributes: ["title", "also", "names", "text"],
  displayedAttributes: ["id", "kind", "version", "_geo"],
  filterableAttributes: ["kind", ...facets, "lastDay", "placeless", "_geo"],
  sortableAttributes: ["listedOn", "_geo"],
  // a sort that somebody asked for goes before everything; without one the rule does nothing
  rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "rank:asc", "listedOn:desc", "id:asc"],
  stopWords: [],
  synonyms: Object.fromEntries(
    analysis.synonyms.map(([words, instead]) => [words.join(" "), instead.map((other) => other.join(" "))]),
  ),
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnAttributes: ["names"],
    disableOnWords: [...analysis.codes],
  },
  pagination: { maxTotalHits: mostHits },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { "*": "count" } },
});
