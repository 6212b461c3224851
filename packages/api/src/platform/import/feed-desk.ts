/** Something that is read again and again by itself. */
export type Feed = {
  readonly id: string;
  readonly address: string;
  readonly everyMinutes: number;
  /** Most pages, when it is a list of pages. */
  readonly mostPages: number;
  readonly nextRunAt: Date;
  readonly lastRunAt: Date | null;
  /** In a few words. */
  readonly lastResult: string | null;
  /** In a row. */
  readonly failures: number;
};

export type RunFeeds = {
  /** Null: those whose time has come. */
  readonly address: string | null;
  readonly stop: AbortSignal;
  readonly say: (line: string) => void;
};

/** What one can do with feeds from a terminal. */
export type FeedDesk = {
  /**
   * Adds a feed, or changes how an existing one is read; its time has come at once.
   *
   * @param every a number and `m`, `h` or `d`
   * @throws Refusal when the address or the cadence cannot be
   */
  readonly add: (address: string, every: string, mostPages: number) => Promise<Feed>;
  /** By address. */
  readonly all: () => Promise<readonly Feed[]>;
  /**
   * No longer reads a feed; its postings stay.
   *
   * @throws Refusal when there is no such feed
   */
  readonly remove: (address: string) => Promise<void>;
  /** @returns false when one of them failed */
  readonly run: (asked: RunFeeds) => Promise<boolean>;
};

const shown = (instant: Date | null): string => instant?.toISOString().slice(0, 16).replace("T", " ") ?? "-";
const cadenceOf = (minutes: number): string => {
  if (minutes % 1_440 === 0) return `${minutes / 1_440}d`;
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`;
};

/** A feed as a few lines of plain text, for a terminal; instants are UTC. */
export const linesOfFeed = (feed: Feed): string =>
  [
    feed.address,
    `  every ${cadenceOf(feed.everyMinutes)}, at most ${feed.mostPages} pages, next ${shown(feed.nextRunAt)}`,
    `  last ${shown(feed.lastRunAt)}: ${feed.lastResult ?? "-"}${feed.failures > 0 ? ` (${feed.failures} failures in a row)` : ""}`,
  ].join("\n");
