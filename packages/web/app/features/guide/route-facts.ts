import type { DayPart, Level } from "../../graphql/generated/graphql.ts";

type Entry = { readonly entryLevels: readonly Level[] };
type Length = { readonly durationWeeks: number | null };

/** Does a course ask for no diploma? */
export const withoutDiploma = ({ entryLevels }: Entry): boolean => entryLevels.includes("NONE");

/** Can one follow a course beside a working day? */
export const isInSpareTime = ({ dayParts }: { readonly dayParts: readonly DayPart[] }): boolean =>
  dayParts.some((part) => part === "EVENING" || part === "WEEKEND");

/** Shortest first; last those of which nobody knows how long they take. */
export const shortestFirst = <Course extends Length>(courses: readonly Course[]): readonly Course[] =>
  courses.toSorted((a, b) => (a.durationWeeks ?? Infinity) - (b.durationWeeks ?? Infinity) || 0);

const ladder: readonly Level[] = ["NONE", "VMBO", "MBO1", "MBO2", "MBO3", "MBO4", "AD", "HBO", "WO"];

/** Courses by the level that they give, lowest first; last those of which nobody knows it. */
export const byLevelOut = <Course extends { readonly levelOut: Level | null }>(
  courses: readonly Course[],
): readonly (readonly [Level | null, readonly Course[]])[] => {
  const groups = Map.groupBy(courses, ({ levelOut }) => levelOut);
  return [...ladder, null].flatMap((level) => {
    const group = groups.get(level);
    return group === undefined ? [] : [[level, group] as const];
  });
};

/** The levels of the ladder that one can reach through these courses, lowest first. */
export const levelsGiven = (courses: readonly { readonly levelOut: Level | null }[]): readonly Level[] =>
  byLevelOut(courses).flatMap(([level]) => (level === "NONE" || level === null ? [] : [level]));
