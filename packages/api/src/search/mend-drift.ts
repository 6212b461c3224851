import type { DocumentRef, SearchFeed } from "@techconnect/search/search-index";
import type { SearchSource } from "./search-source.ts";

/** How an engine differed from the database. */
export type Drift = {
  /** Documents that the engine lacked, or held an older version of. */
  readonly stale: number;
  /** Documents that only the engine held. */
  readonly superfluous: number;
};

const nameOf = ({ kind, id }: DocumentRef): string => `${kind}/${id}`;

/**
 * Compares what an engine holds with the database, and puts right what differs. What changes while it compares may be
 * counted as a difference; putting it right does no harm.
 */
export const mendDrift = async (source: SearchSource, feed: SearchFeed): Promise<Drift> => {
  const held = new Map<string, DocumentRef & { readonly version: string }>();
  for await (const part of feed.inventory()) for (const one of part) held.set(nameOf(one), one);

  let stale = 0;
  for await (const part of source.all()) {
    const wrong = part.filter((document) => held.get(nameOf(document))?.version !== document.version);
    for (const document of part) held.delete(nameOf(document));
    if (wrong.length > 0) await feed.put(wrong);
    stale += wrong.length;
  }
  const superfluous = [...held.values()].map(({ kind, id }) => ({ kind, id }));
  if (superfluous.length > 0) await feed.drop(superfluous);
  return { stale, superfluous: superfluous.length };
};
