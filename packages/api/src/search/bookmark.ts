import type { Engine } from "@techconnect/search/search-index";

/** How far an engine has taken over the changes. */
export type Place = {
  /** As the change log gives it; null when it was never filled. */
  readonly cursor: string | null;
  /** What it was filled with: the analysis and the shape of documents. */
  readonly madeWith: string | null;
  readonly readAt: Date | null;
};

/** Remembers how far each engine is, for whatever process goes on. */
export type Bookmarks = {
  /**
   * Lets one process at a time work on an engine, and keeps the place that `work` returns; null keeps the one that was.
   *
   * @returns false when another process is at it
   */
  readonly alone: (engine: Engine, work: (place: Place) => Promise<Place | null>) => Promise<boolean>;
};
