import MiniSearch, { type SearchResult } from "minisearch";
import { bytesInUse } from "../measure/memory.ts";
import { facetNames, flatOf, hitsShown, typosAllowedFor, weightOfTitle, type Flat, type Peer } from "./peer.ts";

/** The quicker of the two, whose spread decides whether a run is believed. */
export const yardstick = "MiniSearch 7.2.0";

/** MiniSearch counts no facets, so they are counted here over all that it found. */
const countFacets = (results: readonly SearchResult[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const result of results)
    for (const facet of facetNames)
      for (const value of [result[facet]].flat()) {
        const key = `${facet} ${String(value)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  return counts;
};

export const openMiniSearch = (): Peer => {
  const before = bytesInUse();
  const index = new MiniSearch<Flat>({
    fields: ["title", "text"],
    storeFields: [...facetNames],
    searchOptions: {
      boost: { title: weightOfTitle },
      combineWith: "AND",
      fuzzy: (term) => typosAllowedFor(term),
      prefix: (_term, at, terms) => at === terms.length - 1,
    },
  });
  return {
    name: yardstick,
    fill: async (documents) => index.addAll(documents.map(flatOf)),
    find: async ({ text, target, narrowed, facets }) => {
      const level = target.facets.levels[0] ?? "";
      const filter = (found: SearchResult) => found["kind"] === target.kind && found["levels"].includes(level);
      const results = index.search(text === "" ? MiniSearch.wildcard : text, narrowed ? { filter } : {});
      if (facets) countFacets(results);
      return results.slice(0, hitsShown).map(({ id }): string => id);
    },
    bytes: async () => bytesInUse() - before,
    processes: async () => [],
    close: async () => undefined,
  };
};
