import { setTimeout as sleep } from "node:timers/promises";
import { makeClient } from "../../apollo/make-client.ts";
import { config } from "../../config.server.ts";
import { markOf } from "../../request/open-answer.server.ts";
import { keptFresh } from "./kept-fresh.ts";
import type { MappedPage } from "./site-map.ts";
import { walkSite } from "./walk-site.ts";

const minute = 60_000;

/** Milliseconds that an asker waits for a map that is not there yet; the walk goes on without them. */
const patience = 20_000;

export type MappedSite = {
  readonly pages: readonly MappedPage[];
  /** The same for the same pages. */
  readonly mark: string;
};

/** In our own name and not in that of a visitor; slugs are the same in every language. */
const walk = async (): Promise<MappedSite> => {
  const client = makeClient({
    endpoint: `${config.apiUrl}/graphql`,
    locale: "nl",
    patience: 8_000,
    report: () => undefined,
  });
  const pages = await walkSite({ client, pause: () => sleep(125) });
  return { pages, mark: markOf(JSON.stringify(pages)) };
};

const fresh = keptFresh({ make: walk, freshFor: 10 * minute, now: () => performance.now() });

/** The pages of the site, at most some minutes old; null when it is not known yet, and worth asking for again. */
export const mappedSite = async (): Promise<MappedSite | null> => {
  const tooLong = new AbortController();
  const site = fresh().catch(() => null);
  const waited = sleep(patience, null, { signal: tooLong.signal }).catch(() => null);
  try {
    return await Promise.race([site, waited]);
  } finally {
    tooLong.abort();
  }
};
