import type { Feed } from "../../platform/import/feed-desk.ts";
import type { Feeds } from "../feeds.ts";

export const memoryFeeds = (): Feeds => {
  const feeds = new Map<string, Feed>();
  const sorted = () => [...feeds.values()].toSorted((a, b) => (a.address < b.address ? -1 : 1));
  let made = 0;
  return {
    add: async ({ address, ...cadence }) => {
      const earlier = feeds.get(address);
      const fresh = { id: `feed ${++made}`, address, lastRunAt: null, lastResult: null };
      const feed = { ...(earlier ?? fresh), ...cadence, failures: 0 };
      feeds.set(address, feed);
      return feed;
    },
    all: async () => sorted(),
    remove: async (address) => feeds.delete(address),
    due: async (now) =>
      sorted()
        .filter(({ nextRunAt }) => nextRunAt <= now)
        .toSorted((a, b) => a.nextRunAt.getTime() - b.nextRunAt.getTime()),
    ran: async (id, { at, result, failures, nextRunAt }) => {
      for (const feed of feeds.values())
        if (feed.id === id)
          feeds.set(feed.address, { ...feed, lastRunAt: at, lastResult: result, failures, nextRunAt });
    },
  };
};
