import { talentIds, type TalentId } from "../talent/talent-questions.ts";

/** What somebody adds to the figures of a class: talents on the card, and what one likes to do where that was told. */
export type Contribution = { readonly talents: readonly TalentId[]; readonly interests: readonly string[] };

/** How often something was said, and by how many people in all. */
export type Counts = {
  readonly people: number;
  readonly talents: Readonly<Partial<Record<TalentId, number>>>;
  readonly interests: Readonly<Record<string, number>>;
};

/** The figures of a class: those that may be seen, and what waits until enough have come to hide in. */
export type Tally = { readonly shown: Counts; readonly waiting: Counts };

/** Nothing is shown of fewer people. */
export const fewestShown = 10;
/** After that, so many at a time are added to what is shown; and figures are rounded to so many. */
export const stepSize = 5;

const nobody: Counts = { people: 0, talents: {}, interests: {} };
export const emptyTally: Tally = { shown: nobody, waiting: nobody };

const raised = <Key extends string>(
  counts: Readonly<Partial<Record<Key, number>>>,
  keys: readonly Key[],
): Readonly<Partial<Record<Key, number>>> => {
  const after: Partial<Record<Key, number>> = { ...counts };
  for (const key of new Set(keys)) after[key] = (after[key] ?? 0) + 1;
  return after;
};

const sumOf = <Key extends string>(
  one: Readonly<Partial<Record<Key, number>>>,
  other: Readonly<Partial<Record<Key, number>>>,
  keys: readonly Key[],
): Partial<Record<Key, number>> => {
  const sum: Partial<Record<Key, number>> = {};
  for (const key of keys) sum[key] = (one[key] ?? 0) + (other[key] ?? 0);
  return sum;
};

const merged = (one: Counts, other: Counts): Counts => {
  const interests = [...new Set([...Object.keys(one.interests), ...Object.keys(other.interests)])].toSorted();
  const said = talentIds.filter((talent) => one.talents[talent] || other.talents[talent]);
  return {
    people: one.people + other.people,
    talents: sumOf(one.talents, other.talents, said),
    interests: Object.fromEntries(interests.map((id) => [id, (one.interests[id] ?? 0) + (other.interests[id] ?? 0)])),
  };
};

const joinedBy = (counts: Counts, { talents, interests }: Contribution): Counts => ({
  people: counts.people + 1,
  talents: raised(counts.talents, talents),
  interests: Object.fromEntries(
    Object.entries(raised(counts.interests, interests)).map(([id, count]) => [id, count ?? 0]),
  ),
});

/** How many have joined, whether they are shown yet or not. */
export const joinedIn = ({ shown, waiting }: Tally): number => shown.people + waiting.people;

/**
 * The figures with one person more. What is shown stays as it is until a step is full (10, 15, 20 …); then all who
 * waited are added at once, so that nobody sees what a single person changes.
 */
export const withContribution = ({ shown, waiting }: Tally, contribution: Contribution): Tally => {
  const more = joinedBy(waiting, contribution);
  const enough = shown.people === 0 ? fewestShown : stepSize;
  return more.people < enough ? { shown, waiting: more } : { shown: merged(shown, more), waiting: nobody };
};

/**
 * A count as it may be seen: rounded to a step. So 0 also stands for one or two, and "all" for all but one or two:
 * neither says something for certain about everybody. And since a step adds five people, a rounded figure that stays
 * or rises never says that all five, or none of them, said something.
 */
export const aboutOf = (count: number): number => Math.round(count / stepSize) * stepSize;

/** Something that people of a class share; `about` is a multiple of 5, 0 for hardly anyone, `people` for nearly everyone. */
export type Shared<Id extends string = string> = { readonly id: Id; readonly about: number };

/** What the counsellor may see. */
export type ClassFigures = {
  /** 0 before the tenth; then 10, 15, 20 … */
  readonly people: number;
  /** All twelve, the most shared first; alike ones in the order of their tiles, which says nothing about them. */
  readonly talents: readonly Shared<TalentId>[];
  /** In the order in which they are asked, those that hardly anyone has left out. */
  readonly interests: readonly Shared[];
};

/** @param interestIds all that can be chosen, in the order of the page */
export const figuresOf = ({ shown }: Tally, interestIds: readonly string[]): ClassFigures => {
  if (shown.people < fewestShown) return { people: 0, talents: [], interests: [] };
  return {
    people: shown.people,
    talents: talentIds
      .map((id) => ({ id, about: aboutOf(shown.talents[id] ?? 0) }))
      .toSorted((one, other) => other.about - one.about),
    interests: interestIds
      .map((id) => ({ id, about: aboutOf(shown.interests[id] ?? 0) }))
      .filter(({ about }) => about > 0)
      .toSorted((one, other) => other.about - one.about),
  };
};

const mostCommon = 6;

/**
 * The talents to talk about: the most shared ones, six at most, none that hardly anyone has. Of alike ones all or none,
 * since nothing tells which of them to take.
 */
export const commonTalents = ({ talents }: ClassFigures): readonly TalentId[] => {
  const shared = talents.filter(({ about }) => about > 0);
  const next = shared[mostCommon]?.about ?? 0;
  return shared
    .slice(0, mostCommon)
    .filter(({ about }) => about > next)
    .map(({ id }) => id);
};
