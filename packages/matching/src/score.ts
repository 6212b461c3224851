import type { Contribution, Match, Occupation, Opportunity, Person } from "./opportunity.ts";
import { inSteps, normOf, shares } from "./weights.ts";

type Wanted = { readonly of: string; readonly weight: number };

const equally = (ids: readonly string[]): readonly Wanted[] => [...new Set(ids)].map((of) => ({ of, weight: 1 }));

const contributionsOf = (
  factor: Contribution["factor"],
  wanted: readonly Wanted[],
  strengthOf: (id: string) => number,
): readonly Contribution[] => {
  const norm = normOf(wanted.map(({ weight }) => weight));
  return wanted
    .map(({ of, weight }) => ({ factor, of, amount: inSteps((shares[factor] * weight * strengthOf(of)) / norm) }))
    .filter(({ amount }) => amount > 0);
};

/** Largest first, ties by factor and id. */
const largestFirst = (a: Contribution, b: Contribution) =>
  b.amount - a.amount || compareText(a.factor, b.factor) || compareText(a.of, b.of);

/** By code unit, so that an order never depends on a machine's language. */
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export type Score = Pick<Match, "score" | "contributions">;

/**
 * How well an opportunity suits a person through one occupation, and why: the plain definition that every index keeps.
 *
 * Each thing wanted brings its share of the factor, times its weight and the strength of the person's evidence, over
 * the norm of everything the opportunity wants (`normOf`). So evidence only ever adds, and taking one contribution's
 * evidence away lowers the score by exactly its amount.
 *
 * @param occupation null for an opportunity that could not be linked to one: it has no transferable fit
 * @returns contributions above 0, largest first; their sum is the score, 0 to 1
 */
export const scoreOf = (person: Person, occupation: Occupation | null, opportunity: Opportunity): Score => {
  const strength = (skill: string) => person.skills.get(skill) ?? 0;
  const chosen = (from: ReadonlySet<string>) => (id: string) => (from.has(id) ? 1 : 0);
  const transferable = occupation?.transferable.map(({ skill, weight }) => ({ of: skill, weight })) ?? [];
  const technical = [...(occupation?.technical ?? []), ...opportunity.technical];
  const sectors = opportunity.sectors.length > 0 ? opportunity.sectors : (occupation?.sectors ?? []);

  const contributions = [
    ...contributionsOf("transferable", transferable, strength),
    ...contributionsOf("interest", equally(occupation?.interests ?? []), chosen(person.interests)),
    ...contributionsOf("technical", equally(technical), strength),
    ...contributionsOf("sector", equally(sectors), chosen(person.sectors)),
  ].toSorted(largestFirst);

  return { score: contributions.reduce((sum, { amount }) => sum + amount, 0), contributions };
};

/**
 * The match of an opportunity through the occupation that suits best, ties by id.
 *
 * @param occupationOf finds an occupation; one that is not known counts as none
 */
export const matchOf = (
  person: Person,
  occupationOf: (id: string) => Occupation | undefined,
  opportunity: Opportunity,
): Match => {
  const known = opportunity.occupations.flatMap((id) => occupationOf(id) ?? []);
  const ways = (known.length > 0 ? known : [null]).map((occupation) => ({
    opportunity: opportunity.id,
    occupation: occupation?.id ?? null,
    ...scoreOf(person, occupation, opportunity),
  }));
  return ways.reduce((best, way) =>
    way.score > best.score || (way.score === best.score && (way.occupation ?? "") < (best.occupation ?? ""))
      ? way
      : best,
  );
};

/** Best first, ties by id. */
export const bestFirst = (a: Match, b: Match): number => b.score - a.score || compareText(a.opportunity, b.opportunity);
