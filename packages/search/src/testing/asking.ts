import type { Analysis } from "../analysis/analysis.ts";
import type { SearchAnswer, SearchRequest } from "../search.ts";
import type { SearchFeed, SearchIndex, Vocabulary } from "../search-index.ts";

/** An engine, with the vocabulary that goes with it. */
export type EngineUnderTest = {
  readonly index: SearchIndex;
  readonly feed: SearchFeed;
  readonly vocabulary: Vocabulary;
  readonly analysis: Analysis;
  readonly close: () => Promise<void>;
};

/** How tests ask the engine that is tried. */
export type Asking = {
  readonly search: (text: string, more?: Partial<SearchRequest>) => Promise<SearchAnswer>;
  /** The numbers of what is found, in order. */
  readonly numbers: (text: string, more?: Partial<SearchRequest>) => Promise<number[]>;
  readonly engine: () => EngineUnderTest;
};
