import type { Kept } from "../platform/import/keep-batch.ts";
import type { RemoteWork } from "./vacancy.ts";
import type { Posting } from "./posting.ts";

/** A posting as it is kept: read, linked and placed. */
export type ImportedVacancy = {
  /** What it is called where it came from; the same key again is the same vacancy. */
  readonly sourceKey: string;
  readonly sourceUrl: string | null;
  readonly language: string;
  readonly title: string;
  /** One or two sentences, on one line. */
  readonly summary: string;
  readonly paragraphs: readonly string[];
  readonly employer: string | null;
  readonly jobProfileId: string | null;
  readonly technical: readonly string[];
  readonly unlinked: readonly string[];
  readonly hoursPerWeek: Posting["hoursPerWeek"];
  readonly pay: Posting["pay"];
  readonly payText: string | null;
  readonly placeId: string | null;
  readonly placeText: string | null;
  readonly remote: RemoteWork | null;
  readonly postedOn: string | null;
  readonly validThrough: string | null;
};

/** What became of a vacancy that was to be kept. A reopened one was closed because its source no longer showed it. */
export type KeptVacancy = Kept | "reopened";

/** In which run of which source vacancies were seen, so that it can be told later which ones no longer are. */
export type Sighting = {
  readonly sourceId: string;
  readonly runId: string;
  /** Batches of a run count up, also when it stops half-way and goes on. */
  readonly batch: number;
};

/** Where imported vacancies are kept. Every implementation passes `testing/imported-vacancies.contract.ts`. */
export type ImportedVacancies = {
  /**
   * Keeps vacancies whose keys differ from each other: all of them or, when it rejects, none.
   *
   * @param today  YYYY-MM-DD, by which one without a day of its own is listed
   * @param seenIn noted with them; absent: they come from nowhere in particular
   * @returns what became of each, in the same order
   * @throws Unkeepable when one of them cannot be kept
   */
  readonly keep: (
    vacancies: readonly ImportedVacancy[],
    today: string,
    seenIn?: Sighting,
  ) => Promise<readonly KeptVacancy[]>;
  /**
   * Closes a vacancy that its source says is over.
   *
   * @param lastDay the last day on which one could apply, YYYY-MM-DD
   * @returns false when there was nothing to close
   */
  readonly close: (sourceKey: string, lastDay: string) => Promise<boolean>;
};

/** Finds the place that a posting names. */
export type FindPlace = (place: NonNullable<Posting["place"]>) => string | null;
