import type { Contribution, Match, Occupation, Opportunity, Person } from "./opportunity.ts";
import { amountOf, normOf, type Factor, type Want } from "./weights.ts";

/** By code unit, so that an order never depends on a machine's language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Largest first, ties by factor and id. */
const largestFirst = (a: Contribution, b: Contribution) =>
  b.amount - a.amount || byText(a.factor, b.factor) || byText(a.of, b.of);

/** Best first, ties by id: the order of every list of matches. */
export const bestFirst = (a: Match, b: Match): number => b.score - a.score || byText(a.opportunity, b.opportunity);

const eachOnce = (ids: readonly string[]): readonly Want[] => [...new Set(ids)].map((of) => ({ of, weight: 1 }));

/** What an opportunity wants through one of its occupations; nothing transferable through none. */
export const wantsOf = (
  occupation: Occupation | null,
  opportunity: Pick<Opportunity, "technical" | "sectors">,
): Readonly<Record<Factor, readonly Want[]>> => ({
  transferable: occupation?.transferable.map(({ skill, weight }) => ({ of: skill, weight })) ?? [],
  interest: eachOnce(occupation?.interests ?? []),
  technical: eachOnce([...(occupation?.technical ?? []), ...opportunity.technical]),
  sector: eachOnce(opportunity.sectors.length > 0 ? opportunity.sectors : (occupation?.sectors ?? [])),
});

/**
 * How well an opportunity suits a person through one occupation, and why: the plain definition that every index keeps.
 *
 * Each thing wanted brings the share of its factor, times its weight and the strength of the person's evidence, over
 * the norm of all that is wanted. So evidence only ever adds, and taking the evidence of one contribution away lowers
 * the score by exactly its amount.
 *
 * @param occupation null for an opportunity that is linked to none: it has no transferable fit
 * @returns contributions above 0, largest first; their sum is the score, 0 to 1
 */
export const scoreOf = (
  person: Person,
  occupation: Occupation | null,
  opportunity: Opportunity,
): Pick<Match, "score" | "contributions"> => {
  const wants = wantsOf(occupation, opportunity);
  const shown = (skill: string) => person.skills.get(skill) ?? 0;
  const chosen = (ids: ReadonlySet<string>) => (id: string) => (ids.has(id) ? 1 : 0);
  const contributionsOf = (factor: Factor, strengthOf: (id: string) => number): readonly Contribution[] => {
    const norm = normOf(wants[factor]);
    return wants[factor]
      .map(({ of, weight }) => ({ factor, of, amount: amountOf(factor, weight, strengthOf(of), norm) }))
      .filter(({ amount }) => amount > 0);
  };

  const contributions = [
    ...contributionsOf("transferable", shown),
    ...contributionsOf("interest", chosen(person.interests)),
    ...contributionsOf("technical", shown),
    ...contributionsOf("sector", chosen(person.sectors)),
  ].toSorted(largestFirst);

  return { score: contributions.reduce((sum, { amount }) => sum + amount, 0), contributions };
};

/**
 * The match of an opportunity with a person, through the occupation that suits best; ties by the occupation's id.
 *
 * @param occupationOf finds an occupation; one that it does not know counts as none
 */
export const matchOf = (
  person: Person,
  occupationOf: (id: string) => Occupation | undefined,
  opportunity: Opportunity,
): Match => {
  const known = opportunity.occupations.flatMap((id) => occupationOf(id) ?? []);
  const ways = known.length > 0 ? known.toSorted((a, b) => byText(a.id, b.id)) : [null];

  return ways
    .map((occupation) => ({
      opportunity: opportunity.id,
      occupation: occupation?.id ?? null,
      ...scoreOf(person, occupation, opportunity),
    }))
    .reduce((best, way) => (way.score > best.score ? way : best));
};
