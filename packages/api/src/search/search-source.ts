import type { DocumentRef, SearchDocument } from "@techconnect/search/search-index";

/** Where documents come from: everything that can be chosen, as a search index gets it. */
export type SearchSource = {
  /** All of them, in parts. What changes meanwhile may be missing or old: read the changes since you began. */
  readonly all: () => AsyncIterable<readonly SearchDocument[]>;
  /** Those that exist among `asked`; what is not in the answer is over or gone. */
  readonly read: (asked: readonly DocumentRef[]) => Promise<readonly SearchDocument[]>;
};
