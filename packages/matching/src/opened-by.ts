import { nearWork } from "./near-work.ts";
import type { Occupation } from "./opportunity.ts";
import { byText, wantsOfWork } from "./score.ts";
import { amountOf } from "./weights.ts";

/** Other work whose score rises by a skill. */
export type Risen = {
  readonly occupation: string;
  /** By how much for whoever shows the skill fully: above 0, at most the share of technical skills. */
  readonly amount: number;
};

/** A technical skill, and what opens up with it. */
export type Opened = {
  readonly skill: string;
  /** Never empty; largest first, ties by how near it is to the work that one comes from, then by id. */
  readonly risen: readonly Risen[];
};

/** What a skill at least weighs in work that it opens: the core weighs 1, and a taxonomy tells a little of everything. */
const leastWeight = 0.5;

/** What each technical skill brings to the score of an occupation that it opens, whatever else somebody can. */
const amountsIn = (occupation: Occupation): ReadonlyMap<string, number> => {
  const { wants, norm } = wantsOfWork(occupation).technical;
  return new Map(
    wants
      .filter(({ weight }) => weight >= leastWeight)
      .map(({ of, weight }) => [of, amountOf("technical", weight, 1, norm)]),
  );
};

/**
 * What opens up for whoever learns a technical skill of this work: other work that wants it too.
 *
 * Somebody who has what this work wants, and a skill of it more, scores higher elsewhere by exactly the amount of that
 * skill there (`scoreOf`); that is what counts here.
 *
 * @returns the skills that open anything, by all that they bring together, largest first, ties by id
 */
export const openedBy = (occupation: Occupation, all: readonly Occupation[]): readonly Opened[] => {
  const byId = new Map(all.map((other) => [other.id, other]));
  const others = nearWork(occupation, all).flatMap(({ occupation: id }) => byId.get(id) ?? []);
  const amounts = others.map((other) => [other.id, amountsIn(other)] as const);

  const risenBy = (skill: string): readonly Risen[] =>
    amounts
      .map(([id, own]) => ({ occupation: id, amount: own.get(skill) ?? 0 }))
      .filter(({ amount }) => amount > 0)
      // stable, so those that rise alike stay nearest first
      .toSorted((a, b) => b.amount - a.amount);
  const total = ({ risen }: Opened) => risen.reduce((sum, { amount }) => sum + amount, 0);
  return [...occupation.technical.keys()]
    .map((skill) => ({ skill, risen: risenBy(skill) }))
    .filter(({ risen }) => risen.length > 0)
    .toSorted((a, b) => total(b) - total(a) || byText(a.skill, b.skill));
};
