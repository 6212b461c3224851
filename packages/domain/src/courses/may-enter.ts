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

/**
 * May somebody who finished this level enter a course? So it is when people enter from that level or from any below it.
 *
 * It is there to show a way in. Nothing else may know of it: no score, no order, no filter.
 *
 * @param entryLevels in any order; where none is known, nobody may
 */
export const mayEnter = (finished: SchoolLevel, entryLevels: readonly SchoolLevel[]): boolean =>
  lowestEntry(entryLevels) <= ladder.indexOf(finished);
