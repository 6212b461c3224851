import { mayEnter, type Entry, type SchoolLevel } from "../courses/may-enter.ts";

/** What somebody finished or follows now: the rungs of the ladder, and the schools that stand beside it. */
export const schoolings = [
  "none",
  "praktijkonderwijs",
  "isk",
  "vmbo",
  "mbo1",
  "mbo2",
  "mbo3",
  "mbo4",
  "havo",
  "vwo",
  "ad",
  "hbo",
  "wo",
] as const;
export type Schooling = (typeof schoolings)[number];

/** Schools beside the ladder, each on the rung from which one enters the same courses. */
const rungBeside = { praktijkonderwijs: "none", isk: "none", havo: "mbo4", vwo: "mbo4" } as const;
type BesideTheLadder = keyof typeof rungBeside;
const standsBeside = (schooling: Schooling): schooling is BesideTheLadder => Object.hasOwn(rungBeside, schooling);

/** The rung of the ladder on which somebody stands; nobody is dropped for having been to another school. */
export const rungOf = (schooling: Schooling): SchoolLevel =>
  standsBeside(schooling) ? rungBeside[schooling] : schooling;

/** What a course asks of who enters, and which level it gives; null where nobody knows. */
export type RouteFacts = Entry & { readonly levelOut: SchoolLevel | null };

/**
 * May somebody follow a course? Age is not asked here, so a course for adults counts; its page says from which age.
 * Vwo opens the university at once, which no rung of the ladder below it does.
 */
export const mayFollow = (schooling: Schooling, route: RouteFacts): boolean =>
  mayEnter({ finished: rungOf(schooling), under18: false }, route) ||
  (schooling === "vwo" && route.levelOut === "wo" && route.entryLevels.length > 0);

/** Where each school usually leads, one step on: the ladder has side steps and short cuts. */
const stepsOn: Record<SchoolLevel, readonly SchoolLevel[]> = {
  none: ["mbo1"],
  vmbo: ["mbo2", "mbo3", "mbo4"],
  mbo1: ["mbo2"],
  mbo2: ["mbo3", "mbo4"],
  mbo3: ["mbo4"],
  mbo4: ["ad", "hbo"],
  ad: ["hbo"],
  hbo: ["wo"],
  wo: [],
};

/** The levels that one may learn for next, lowest first. */
export const nextLevels = (schooling: Schooling): readonly SchoolLevel[] =>
  schooling === "vwo" ? ["hbo", "wo"] : stepsOn[rungOf(schooling)];
