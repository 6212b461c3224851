import type { Term } from "./analysis/analysis.ts";
import type { DocumentKind, Facet } from "./analysis/language.ts";

/** Texts by language (BCP 47). */
export type TextsByLanguage = Readonly<Record<string, string>>;

/** Something that can be found, as an index gets it. Nothing about a person is ever in one. */
export type SearchDocument = {
  readonly kind: DocumentKind;
  /** UUID. */
  readonly id: string;
  /** A short text that differs when the document differs; by it an index is compared with its source. */
  readonly version: string;
  readonly title: TextsByLanguage;
  /** Other names for it, in any language. */
  readonly also: readonly string[];
  /** Names of organisations: found as they are written, never by a near miss. */
  readonly names: readonly string[];
  readonly text: TextsByLanguage;
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** WGS 84; null where it has no place, and then it never vanishes for being far. */
  readonly point: Point | null;
  /** What comes first among equals: 0 before 1. */
  readonly rank: number;
  /** The last day on which it can be found, in days since 1970-01-01; null for no end. */
  readonly lastDay: number | null;
  /** By which the newest come first, in days since 1970-01-01; null comes last. */
  readonly listedOn: number | null;
};

/** Degrees, WGS 84. */
export type Point = { readonly latitude: number; readonly longitude: number };

export type DocumentRef = { readonly kind: DocumentKind; readonly id: string };

/** What narrows a search: any of the values within a facet, and all facets together. */
export type SearchFilter = Partial<Readonly<Record<Facet, readonly string[]>>> & {
  /** At most so many kilometres as the crow flies; what has no place stays. */
  readonly near?: Point & { readonly kilometres: number };
};

export const searchSorts = ["relevance", "newest", "nearest"] as const;
export type SearchSort = (typeof searchSorts)[number];

/** What an index is asked. */
export type IndexQuery = {
  readonly terms: readonly TermToFind[];
  /** At least one. */
  readonly kinds: readonly DocumentKind[];
  readonly filter: SearchFilter;
  /** `nearest` needs `from`. */
  readonly sort: SearchSort;
  readonly from: Point | null;
  /** Days since 1970-01-01: what ended before is not found. */
  readonly today: number;
  /** 0 to `mostHits`. */
  readonly offset: number;
  /** 0 to 100. */
  readonly limit: number;
};

/** A term with what the vocabulary knows of it. Engines that look for misspellings themselves need it for nothing. */
export type TermToFind = Term & {
  /** Words of the index that it may be a misspelling of, best first. */
  readonly alike: readonly string[];
  /** Stems of its only word, in the languages that have them. */
  readonly stems: readonly string[];
};

export type Hit = DocumentRef & {
  /** Kilometres from where was asked; null where there is no place or nobody asked. */
  readonly kilometres: number | null;
};

export type FacetCounts = Readonly<
  Record<Facet | "kinds", readonly { readonly value: string; readonly count: number }[]>
>;

export type Found = {
  readonly hits: readonly Hit[];
  readonly total: number;
  /** False: the engine counted roughly. */
  readonly totalIsExact: boolean;
  /** How many there are per value, the filter of the facet itself left aside; most first, then by value. */
  readonly facets: FacetCounts;
};

export const engines = ["postgres", "meilisearch"] as const;
export type Engine = (typeof engines)[number];

/** How far one can page. */
export const mostHits = 1_000;

/** Where documents are found. Every adapter keeps `testing/search.contract.ts`. */
export type SearchIndex = {
  readonly engine: Engine;
  /** @throws when the engine does not answer */
  readonly find: (query: IndexQuery, signal?: AbortSignal) => Promise<Found>;
};

/** Where documents are put. One writer at a time, in the order of the changes. */
export type SearchFeed = {
  readonly engine: Engine;
  /** Makes ready what the engine needs (settings); safe to repeat. */
  readonly prepare: () => Promise<void>;
  /** Adds or replaces; done when they can be found. */
  readonly put: (documents: readonly SearchDocument[]) => Promise<void>;
  readonly drop: (gone: readonly DocumentRef[]) => Promise<void>;
  /** Makes it hold these and no others. Searches find the old or the new content meanwhile, never nothing. */
  readonly rebuild: (documents: AsyncIterable<readonly SearchDocument[]>) => Promise<void>;
  /** What it holds, to compare with the source. */
  readonly inventory: () => AsyncIterable<readonly (DocumentRef & { readonly version: string })[]>;
};

/** What is known of the words that documents hold. */
export type Vocabulary = {
  readonly lookUp: (words: readonly string[]) => Promise<ReadonlyMap<string, KnownWord>>;
};

export type KnownWord = {
  /** In about how many documents it stands; 0 when in none. */
  readonly documents: number;
  /** Words that it may be a misspelling of, fewest typos first, then the most common. */
  readonly alike: readonly { readonly word: string; readonly typos: number; readonly documents: number }[];
  readonly stems: readonly string[];
};
