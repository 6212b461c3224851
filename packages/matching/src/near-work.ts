import type { Contribution, Occupation } from "./opportunity.ts";
import { byText, largestFirst } from "./score.ts";
import { amountOf, shares } from "./weights.ts";

/** How near two kinds of work are, and why. */
export type Nearness = {
  /** 0 to 1, and the same from either side; the sum of what follows. */
  readonly nearness: number;
  /** Skills that both want: amounts above 0, largest first, ties by factor and id. */
  readonly shared: readonly Contribution[];
  /** What taxonomies add: how far both are near to the same occupations. 0 without one. */
  readonly ofTaxonomies: number;
};

/** Work beside another one, and how near it is. */
export type NearWork = Nearness & { readonly occupation: string };

/** What tells of the work itself; what somebody likes and where it is done do not. */
const factors = ["transferable", "technical", "occupation"] as const;
const together = factors.reduce((sum, factor) => sum + shares[factor], 0);

/** The wants of one factor with their Euclidean length. */
type Direction = { readonly weights: ReadonlyMap<string, number>; readonly length: number };
type Directions = Readonly<Record<(typeof factors)[number], Direction>>;

const directionOf = (weights: ReadonlyMap<string, number>): Direction => ({
  weights,
  // sorted, so that rounding does not depend on the order in which things are listed
  length: Math.hypot(...[...weights.values()].toSorted((a, b) => a - b)),
});

/** Most occupations are a little near to everything; those that are nearest tell work apart. */
const nearestCounted = 50;

const nearestOf = (near: Occupation["near"]): ReadonlyMap<string, number> =>
  new Map([...near].toSorted(([a, x], [b, y]) => y - x || byText(a, b)).slice(0, nearestCounted));

const directionsOf = ({ transferable, technical, near }: Occupation): Directions => ({
  transferable: directionOf(new Map(transferable.map(({ skill, weight }) => [skill, weight]))),
  technical: directionOf(technical),
  occupation: directionOf(nearestOf(near)),
});

/** Of work that was compared before: its lists are long and never change. */
const known = new WeakMap<Occupation, Directions>();

const knownDirectionsOf = (occupation: Occupation): Directions => {
  const directions = known.get(occupation) ?? directionsOf(occupation);
  known.set(occupation, directions);
  return directions;
};

const inCommon = (a: Directions, b: Directions, factor: (typeof factors)[number]): readonly Contribution[] => {
  const norm = together * a[factor].length * b[factor].length;
  return [...a[factor].weights].flatMap(([of, weight]) => {
    const product = weight * (b[factor].weights.get(of) ?? 0);
    const amount = product > 0 ? amountOf(factor, product, 1, norm) : 0;
    return amount > 0 ? [{ factor, of, amount }] : [];
  });
};

const sumOf = (contributions: readonly Contribution[]) => contributions.reduce((sum, { amount }) => sum + amount, 0);

/**
 * How near two kinds of work are by what both want: the cosines of their transferable skills, of their technical skills
 * and of the occupations of a taxonomy that they are near to, each with its factor's share of a score, over those
 * shares together. What one of them says nothing of brings nothing.
 *
 * So without a taxonomy two are 0.85 near at most, and everything keeps its order. No other is nearer than work is to
 * itself, but for the rounding of `amountOf`; thanks to that rounding the amounts add up exactly.
 */
export const nearnessOf = (one: Occupation, other: Occupation): Nearness => {
  const [a, b] = [knownDirectionsOf(one), knownDirectionsOf(other)];
  const shared = [...inCommon(a, b, "transferable"), ...inCommon(a, b, "technical")].toSorted(largestFirst);
  const ofTaxonomies = sumOf(inCommon(a, b, "occupation"));
  return { nearness: sumOf(shared) + ofTaxonomies, shared, ofTaxonomies };
};

/** All other work with which it has anything in common, nearest first, ties by id. */
export const nearWork = (occupation: Occupation, all: readonly Occupation[]): readonly NearWork[] =>
  all
    .filter(({ id }) => id !== occupation.id)
    .map((other) => ({ occupation: other.id, ...nearnessOf(occupation, other) }))
    .filter(({ nearness }) => nearness > 0)
    .toSorted((a, b) => b.nearness - a.nearness || byText(a.occupation, b.occupation));
