import type { Feed } from "../platform/import/feed-desk.ts";

/** How a run of a feed went. */
export type FeedRun = {
  readonly at: Date;
  readonly result: string;
  readonly failures: number;
  readonly nextRunAt: Date;
};

/** Where feeds are kept. Every implementation passes `testing/feeds.contract.ts`. */
export type Feeds = {
  /** Adds a feed, or changes how an existing one is read. */
  readonly add: (feed: Pick<Feed, "address" | "everyMinutes" | "mostPages" | "nextRunAt">) => Promise<Feed>;
  /** By address. */
  readonly all: () => Promise<readonly Feed[]>;
  /** @returns false when there is no such feed */
  readonly remove: (address: string) => Promise<boolean>;
  /** Those whose time has come, longest waiting first. */
  readonly due: (now: Date) => Promise<readonly Feed[]>;
  readonly ran: (id: string, run: FeedRun) => Promise<void>;
};
