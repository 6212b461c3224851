import type { SearchDocument } from "@techconnect/search/search-index";
import type { MadeQuery } from "./made-queries.ts";

/** A search engine as a search box uses it: it does not know what kind of query it gets. */
export type Peer = {
  readonly name: string;
  readonly fill: (documents: readonly SearchDocument[]) => Promise<void>;
  /** Ids of the ten best; counts facets where the query asks for them. */
  readonly find: (query: MadeQuery) => Promise<readonly string[]>;
  /** Bytes in memory or on disk. */
  readonly bytes: () => Promise<number>;
  /** Processes that work for it beside ours. */
  readonly processes: () => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
};

export const hitsShown = 10;
export const weightOfTitle = 2;

/** Typos as all three allow them. */
export const typosAllowedFor = (word: string): number => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0);

/** A document flat, as the two in memory want it. */
export const flatOf = ({ id, kind, title, text, facets }: SearchDocument) => ({
  id,
  kind,
  title: title["nl"] ?? "",
  text: text["nl"] ?? "",
  levels: [...facets.levels],
  sectors: [...facets.sectors],
  dayParts: [...facets.dayParts],
  features: [...facets.features],
});
export type Flat = ReturnType<typeof flatOf>;

export const facetNames = ["kind", "levels", "sectors", "dayParts", "features"] as const;
