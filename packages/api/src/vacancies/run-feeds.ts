import { nextRun } from "@techconnect/domain/vacancies/feed-schedule";
import type { Feed } from "../platform/import/feed-desk.ts";
import { outcomes, type Tally } from "../platform/import/import-report.ts";
import type { Feeds } from "./feeds.ts";

/** How reading a feed went. Busy: somebody else is reading it. */
export type FeedRead =
  | { readonly kind: "Read" | "Failed" | "Stopped"; readonly tally: Tally }
  | { readonly kind: "Busy" }
  /** `name` is that of the error: what it says may quote a posting. */
  | { readonly kind: "Broken"; readonly name: string };

type Needs = {
  readonly feeds: Feeds;
  readonly read: (feed: Feed, stop: AbortSignal) => Promise<FeedRead>;
  readonly now: () => Date;
  /** Takes what became of a feed. */
  readonly tell: (feed: Feed, result: string, isWell: boolean) => void;
};

/** How it went, in a few words: why it failed, else what became of the rows. */
export const resultOf = (read: FeedRead): string => {
  if (read.kind === "Busy") return "wordt al gelezen";
  if (read.kind === "Broken") return `onverwachte fout: ${read.name}`;
  const { counts, reasons } = read.tally;
  if (read.kind === "Failed") return `mislukt: ${reasons[0]?.[0] ?? "onbekend"}`;
  const counted = outcomes.flatMap((outcome) => (counts[outcome] > 0 ? [`${counts[outcome]} ${outcome}`] : []));
  return `${read.kind === "Stopped" ? "gestopt: " : ""}${counted.join(", ") || "leeg"}`;
};

/**
 * Reads feeds one after the other and remembers how each went. One that fails comes again soon, then ever later; one that
 * was stopped comes again as soon as can be, and goes on where it was.
 *
 * @returns were all of them well?
 */
export const makeRunFeeds = ({ feeds, read, now, tell }: Needs) => {
  const runOne = async (feed: Feed, stop: AbortSignal): Promise<boolean> => {
    const outcome = await read(feed, stop);
    const isWell = outcome.kind !== "Failed" && outcome.kind !== "Broken";
    tell(feed, resultOf(outcome), isWell);
    if (outcome.kind === "Busy") return true;
    const at = now();
    const failures = isWell ? 0 : feed.failures + 1;
    const nextRunAt = outcome.kind === "Stopped" ? at : nextRun(at, feed.everyMinutes, failures);
    await feeds.ran(feed.id, { at, result: resultOf(outcome), failures, nextRunAt });
    return isWell;
  };

  return async (wanted: readonly Feed[], stop: AbortSignal): Promise<boolean> => {
    let allWell = true;
    for (const feed of wanted) {
      if (stop.aborted) return allWell;
      allWell = (await runOne(feed, stop)) && allWell;
    }
    return allWell;
  };
};
