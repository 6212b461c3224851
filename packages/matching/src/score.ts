import type { Contribution, Match, Occupation, Opportunity, Person } from "./opportunity.ts";
import { amountOf, normOf, type Factor, type Want } from "./weights.ts";

/** By code unit, so that an order never depends on a machine's language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Largest first, ties by factor and id. */
export const largestFirst = (a: Contribution, b: Contribution) =>
  b.amount - a.amount || byText(a.factor, b.factor) || byText(a.of, b.of);

/** Best first, ties by id: the order of every list of matches. */
export const bestFirst = (a: Match, b: Match): number => b.score - a.score || byText(a.opportunity, b.opportunity);

/** What is wanted of one factor, and what a sum of it is divided by. */
export type Wanted = { readonly wants: readonly Want[]; readonly norm: number };

const wanted = (factor: Factor, wants: readonly Want[]): Wanted => ({ wants, norm: normOf(factor, wants) });

const eachOnce = (ids: readonly string[]): readonly Want[] => [...new Set(ids)].map((of) => ({ of, weight: 1 }));

const byWeight = (weights: ReadonlyMap<string, number>): readonly Want[] =>
  [...weights].map(([of, weight]) => ({ of, weight }));

/** What an occupation wants, whatever the opportunity; nothing when there is none. */
export const wantsOfWork = (occupation: Occupation | null) => ({
  transferable: wanted(
    "transferable",
    occupation?.transferable.map(({ skill, weight }) => ({ of: skill, weight })) ?? [],
  ),
  technical: wanted("technical", byWeight(occupation?.technical ?? new Map())),
  occupation: wanted("occupation", byWeight(occupation?.near ?? new Map())),
  interest: wanted("interest", eachOnce(occupation?.interests ?? [])),
});

/** What an opportunity wants beside the work; where it names no sectors, those of the work count. */
export const wantsBeside = (
  occupation: Occupation | null,
  { technical, sectors }: Pick<Opportunity, "technical" | "sectors">,
) => ({
  asked: wanted("asked", eachOnce(technical)),
  sector: wanted("sector", eachOnce(sectors.length > 0 ? sectors : (occupation?.sectors ?? []))),
});

/** Of occupations that were scored before: their lists are long and never change. */
const known = new WeakMap<Occupation, ReturnType<typeof wantsOfWork>>();

const knownWantsOfWork = (occupation: Occupation | null) => {
  if (occupation === null) return wantsOfWork(null);
  const wants = known.get(occupation) ?? wantsOfWork(occupation);
  known.set(occupation, wants);
  return wants;
};

/**
 * How well an opportunity suits a person through one occupation, and why: the plain definition that every index keeps.
 *
 * Each thing wanted brings the share of its factor, times its weight and the strength of the person's evidence, over
 * the norm of all that is wanted. So evidence only ever adds, and taking the evidence of one contribution away lowers
 * the score by exactly its amount.
 *
 * @param occupation null for an opportunity that is linked to none: it has no fit with the work
 * @returns contributions above 0, largest first; their sum is the score, 0 to 1
 */
export const scoreOf = (
  person: Person,
  occupation: Occupation | null,
  opportunity: Opportunity,
): Pick<Match, "score" | "contributions"> => {
  const all = { ...knownWantsOfWork(occupation), ...wantsBeside(occupation, opportunity) };
  const shown = (skill: string) => person.skills.get(skill) ?? 0;
  const done = (before: string) => person.occupations.get(before) ?? 0;
  const chosen = (ids: ReadonlySet<string>) => (id: string) => (ids.has(id) ? 1 : 0);
  const contributionsOf = (factor: Factor, strengthOf: (id: string) => number): readonly Contribution[] => {
    const { wants, norm } = all[factor];
    return wants.flatMap(({ of, weight }) => {
      const strength = strengthOf(of);
      const amount = strength > 0 ? amountOf(factor, weight, strength, norm) : 0;
      return amount > 0 ? [{ factor, of, amount }] : [];
    });
  };

  const contributions = [
    ...contributionsOf("transferable", shown),
    ...contributionsOf("technical", shown),
    ...contributionsOf("occupation", done),
    ...contributionsOf("interest", chosen(person.interests)),
    ...contributionsOf("asked", shown),
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
  const work = opportunity.occupations.flatMap((id) => occupationOf(id) ?? []);
  const ways = work.length > 0 ? work.toSorted((a, b) => byText(a.id, b.id)) : [null];

  return ways
    .map((occupation) => ({
      opportunity: opportunity.id,
      occupation: occupation?.id ?? null,
      ...scoreOf(person, occupation, opportunity),
    }))
    .reduce((best, way) => (way.score > best.score ? way : best));
};
