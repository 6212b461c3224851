import { isForAdults } from "../kernel/adulthood.ts";

/** The ladder of Dutch education, lowest rung first; "none": no school finished, or none asked. */
export const ladder = ["none", "vmbo", "mbo1", "mbo2", "mbo3", "mbo4", "ad", "hbo", "wo"] as const;
export type SchoolLevel = (typeof ladder)[number];

/**
 * The lowest rung from which people enter a course.
 *
 * @param entryLevels in any order
 * @returns its place on the ladder, 0 to 8; 9, after all others, where no level is known
 */
export const lowestEntry = (entryLevels: readonly SchoolLevel[]): number =>
  Math.min(ladder.length, ...entryLevels.map((level) => ladder.indexOf(level)));

/** Who wants to begin: the level that was finished, and whether the law sees an adult. */
export type Beginner = { readonly finished: SchoolLevel; readonly under18: boolean };

/** What a course asks of who enters. */
export type Entry = {
  /** In any order; where none is known, nobody may. */
  readonly entryLevels: readonly SchoolLevel[];
  /** Whole years; null where none is set. */
  readonly minimumAge: number | null;
};

/**
 * May somebody enter a course? So it is when people enter from that level or from any below it, and age is no bar.
 *
 * It is there to show a way in. Nothing else may know of it: no score, no order, no filter.
 */
export const mayEnter = ({ finished, under18 }: Beginner, { entryLevels, minimumAge }: Entry): boolean =>
  lowestEntry(entryLevels) <= ladder.indexOf(finished) && !(under18 && isForAdults(minimumAge));
