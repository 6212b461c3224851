import { ladder, lowestEntry, type SchoolLevel } from "../courses/may-enter.ts";
import { mayFollow, nextLevels, rungOf, type RouteFacts, type Schooling } from "./schooling.ts";

/**
 * `now`: people start this work from here, and a course is open. `later`: one grows towards it. `waiting`: no course
 * is open today, whatever one has finished.
 */
export const wayInTimes = ["now", "later", "waiting"] as const;
export type WayInTime = (typeof wayInTimes)[number];

/** How somebody gets into a kind of work. There is no "no": it is now, in steps, or as soon as there is a course. */
export type WayIn<Route> = {
  readonly when: WayInTime;
  /** Levels to finish first, in order; none where one can start now. */
  readonly steps: readonly SchoolLevel[];
  /** Courses that one may begin today, the nearest to one's own level first, and none left out for being lower. */
  readonly open: readonly Route[];
};

/** A kind of work: the levels at which people start it, and the courses that lead there. */
export type Work<Route> = { readonly levels: readonly SchoolLevel[]; readonly routes: readonly Route[] };

const placeOf = (schooling: Schooling): number => ladder.indexOf(rungOf(schooling));

/** The fewest levels to finish, and of as many the lowest, until one stands at `target` or above. */
export const stepsTo = (schooling: Schooling, target: SchoolLevel): readonly SchoolLevel[] => {
  const goal = ladder.indexOf(target);
  if (placeOf(schooling) >= goal) return [];
  let ways: readonly (readonly SchoolLevel[])[] = nextLevels(schooling).map((level) => [level]);
  while (ways.length > 0) {
    const arrived = ways.find((way) => way.some((level) => ladder.indexOf(level) >= goal));
    if (arrived) return arrived;
    ways = ways.flatMap((way) => way.slice(-1).flatMap((last) => nextLevels(last).map((level) => [...way, level])));
  }
  return [];
};

const higher = (one: number, other: number): SchoolLevel =>
  ladder[Math.min(Math.max(one, other), ladder.length - 1)] ?? "wo";

/**
 * The way into a kind of work.
 *
 * @param schooling null where nobody told: then everything that is open counts, lowest entry first
 * @param work its routes with the lowest entry first
 */
export const wayInto = <Route extends RouteFacts>(schooling: Schooling | null, work: Work<Route>): WayIn<Route> => {
  const routes = work.routes.filter(({ entryLevels }) => entryLevels.length > 0);
  if (schooling === null && work.routes.length > 0) return { when: "now", steps: [], open: work.routes };
  if (schooling === null || routes.length === 0) return { when: "waiting", steps: [], open: [] };

  const open = routes
    .filter((route) => mayFollow(schooling, route))
    .toSorted((a, b) => lowestEntry(b.entryLevels) - lowestEntry(a.entryLevels));
  const lowestOpen = open.length > 0 ? 0 : Math.min(...routes.map(({ entryLevels }) => lowestEntry(entryLevels)));
  const steps = stepsTo(schooling, higher(lowestEntry(work.levels), lowestOpen));
  return { when: steps.length === 0 ? "now" : "later", steps, open };
};
