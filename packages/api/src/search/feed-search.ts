import type { DocumentRef, SearchFeed } from "@techconnect/search/search-index";
import type { OpportunityChanges } from "../matching/opportunity-source.ts";
import type { Follower } from "../platform/keep-up.ts";
import type { Bookmarks, Place } from "./bookmark.ts";
import type { SearchSource } from "./search-source.ts";

type Needs = {
  readonly feed: SearchFeed;
  readonly source: SearchSource;
  readonly changes: OpportunityChanges;
  readonly bookmarks: Bookmarks;
  /** Of the analysis and the shape of documents: filled with another one, an index is filled anew. */
  readonly madeWith: string;
  readonly now: () => Date;
};

/** Documents that are read and put at a time. */
const atATime = 500;
/** A place is kept for its own sake when it is older, so that a quiet week is no long absence. */
const freshFor = 60 * 60 * 1_000;
/** Changes are forgotten after a week; who was away longer starts anew. */
const longestAbsence = 6 * 24 * 60 * 60 * 1_000;

export type SearchFeeder = Follower & {
  /** Fills the engine with everything, whatever it held. @returns false when another process is at it */
  readonly rebuild: () => Promise<boolean>;
};

const age = (place: Place, now: Date): number =>
  place.readAt === null ? Infinity : now.getTime() - place.readAt.getTime();

/** Puts documents that exist and drops those that do not. */
const refresh = async ({ feed, source }: Needs, changed: readonly DocumentRef[]): Promise<void> => {
  for (let from = 0; from < changed.length; from += atATime) {
    const asked = changed.slice(from, from + atATime);
    const standing = await source.read(asked);
    const there = new Set(standing.map(({ id }) => id));
    const gone = asked.filter(({ id }) => !there.has(id));
    if (standing.length > 0) await feed.put(standing);
    if (gone.length > 0) await feed.drop(gone);
  }
};

const fill = async ({ feed, source, changes, madeWith, now }: Needs): Promise<Place> => {
  // from before the reading: what changes meanwhile is read again
  const cursor = await changes.now();
  await feed.prepare();
  await feed.rebuild(source.all());
  return { cursor, madeWith, readAt: now() };
};

/**
 * Keeps an engine as the database is: fills it once, then takes over what changed, in order. When the engine does not
 * answer, the place stays where it was, and the next look tries again from there.
 */
export const makeSearchFeeder = (needs: Needs): SearchFeeder => {
  const { bookmarks, changes, feed, madeWith, now } = needs;

  const takeOver = async (place: Place): Promise<Place | null> => {
    const { cursor } = place;
    if (cursor === null || place.madeWith !== madeWith || age(place, now()) > longestAbsence) return fill(needs);
    const { changed, cursor: next } = await changes.since(cursor);
    if (BigInt(next) < BigInt(cursor)) return fill(needs); // the database was put back from a copy
    if (changed.length === 0 && age(place, now()) < freshFor) return null;
    await refresh(needs, changed);
    return { cursor: next, madeWith, readAt: now() };
  };

  return {
    catchUp: async () => {
      await bookmarks.alone(feed.engine, takeOver);
    },
    rebuild: () => bookmarks.alone(feed.engine, () => fill(needs)),
  };
};
