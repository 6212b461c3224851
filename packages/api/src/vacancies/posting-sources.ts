import type { MissingPosting } from "@techconnect/domain/vacancies/vanished-postings";
import type { ReportMark } from "../platform/import/open-report.ts";
import type { Sighting } from "./imported-vacancies.ts";
import type { Place } from "./posting-source.ts";

/** Where a run of a source stopped half-way. */
export type Checkpoint = {
  readonly runId: string;
  /** What was in the source then; on something else one cannot go on. */
  readonly fingerprint: string;
  /** Batches up to this one are done. */
  readonly batch: number;
  readonly place: Place;
  readonly isWhole: boolean;
  readonly report: ReportMark;
};

/** Where postings come from. */
export type KnownSource = {
  readonly id: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Null: the last run came to its end. */
  readonly checkpoint: Checkpoint | null;
};

/** A posting by which a report can speak of it. */
export type NamedPosting = { readonly key: string; readonly title: string };

/** What a source showed when it was last read completely and what of that it lacks now; only of what is still open. */
export type Shown = { readonly before: number; readonly missing: readonly MissingPosting<NamedPosting>[] };

export type Settlement = {
  readonly notSeen: readonly string[];
  readonly closed: readonly string[];
  readonly at: Date;
  readonly etag: string | null;
  readonly lastModified: string | null;
};

/** A source that nobody else imports at the same time. */
export type HeldSource = { readonly source: KnownSource; readonly release: () => Promise<void> };

/** Where sources, and what was seen in them, are kept. Every implementation passes `testing/posting-sources.contract.ts`. */
export type PostingSources = {
  /**
   * Takes a source, also a new one, for oneself until it is released or the process ends.
   *
   * @returns null when somebody else has it
   */
  readonly hold: (address: string) => Promise<HeldSource | null>;
  /** Remembers how far a run is. */
  readonly remember: (sourceId: string, checkpoint: Checkpoint) => Promise<void>;
  /** Keys that a run met, in its batches up to one. */
  readonly keysOf: (sourceId: string, runId: string, upToBatch: number) => Promise<readonly string[]>;
  /** Notes postings as seen that are not kept, or not anew. */
  readonly note: (sighting: Sighting, keys: readonly string[]) => Promise<void>;
  /**
   * @param runId the run that just came to its end; null: the source says that nothing changed
   * @param today YYYY-MM-DD; what cannot be applied for any more does not count
   */
  readonly shown: (sourceId: string, runId: string | null, today: string) => Promise<Shown>;
  /**
   * Ends a run that read its source completely. What another source still shows is not closed, only forgotten here.
   *
   * @returns keys of the vacancies that were closed
   */
  readonly settle: (sourceId: string, settlement: Settlement) => Promise<readonly string[]>;
  /** Ends a run that could not read everything: nothing is known of what it did not meet. */
  readonly leave: (sourceId: string) => Promise<void>;
};
