import type { Occupation, Opportunity, Person } from "@techconnect/matching/opportunity";
import { chanceFrom } from "@techconnect/matching/testing/seeded-chance";

/** As large as ESCO: so many occupations, and so many skills that are technical, some far more common than others. */
const sizes = { occupations: 3_039, technical: 13_939, transferable: 12, interests: 6, sectors: 12 };

/** Ids with which the order of texts is that of their numbers. */
const id = (letter: string, number: number): string => `${letter}${String(number).padStart(7, "0")}`;

type Chance = ReturnType<typeof chanceFrom>;
const upTo = (chance: Chance, least: number, most: number): number => least + Math.floor(chance() * (most - least + 1));

/** So many different numbers below `all`; those near 0 more often, the more `skew` is above 1. */
const some = (chance: Chance, count: number, all: number, skew = 1): readonly number[] => {
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(Math.floor(chance() ** skew * all));
  return [...chosen];
};

const ids = (letter: string, numbers: readonly number[]) => numbers.map((number) => id(letter, number));
const skewOfSkills = 4;

const weightsOf = (chance: Chance, of: readonly string[]): ReadonlyMap<string, number> =>
  new Map(of.map((each) => [each, upTo(chance, 1, 8) / 8]));

const anOccupation = (chance: Chance, at: number): Occupation => ({
  id: id("o", at),
  transferable: some(chance, upTo(chance, 4, 8), sizes.transferable).map((skill) => ({
    skill: id("b", skill),
    weight: upTo(chance, 1, 3),
  })),
  technical: weightsOf(chance, ids("t", some(chance, upTo(chance, 20, 60), sizes.technical, skewOfSkills))),
  near: weightsOf(chance, ids("o", some(chance, 100, sizes.occupations))),
  interests: ids("i", some(chance, upTo(chance, 1, 3), sizes.interests)),
  sectors: ids("x", some(chance, upTo(chance, 1, 3), sizes.sectors)),
});

const anOpportunity = (chance: Chance, at: number): Opportunity => ({
  id: id("v", at),
  kind: "vacancy",
  occupations: ids("o", some(chance, chance() < 0.8 ? 1 : upTo(chance, 2, 3), sizes.occupations)),
  technical: ids("t", some(chance, upTo(chance, 0, 12), sizes.technical, skewOfSkills)),
  sectors: ids("x", some(chance, upTo(chance, 0, 2), sizes.sectors)),
  levels: [],
  provider: null,
});

const aPerson = (chance: Chance): Person => ({
  skills: new Map(
    [
      ...ids("b", some(chance, sizes.transferable, sizes.transferable)),
      ...ids("t", some(chance, upTo(chance, 3, 30 - sizes.transferable), sizes.technical, skewOfSkills)),
    ].map((skill) => [skill, upTo(chance, 1, 8) / 8]),
  ),
  occupations: new Map(ids("o", some(chance, upTo(chance, 0, 3), sizes.occupations)).map((before) => [before, 1])),
  interests: new Set(ids("i", some(chance, upTo(chance, 1, 3), sizes.interests))),
  sectors: new Set(ids("x", some(chance, upTo(chance, 1, 3), sizes.sectors))),
});

export type MadeWorld = {
  readonly occupations: readonly Occupation[];
  readonly opportunities: readonly Opportunity[];
};

/** The same world for the same seed. */
export const madeWorld = (seed: number, opportunities: number): MadeWorld => {
  const chance = chanceFrom(seed);
  return {
    occupations: Array.from({ length: sizes.occupations }, (_, at) => anOccupation(chance, at)),
    opportunities: Array.from({ length: opportunities }, (_, at) => anOpportunity(chance, at)),
  };
};

/** People with at most thirty skills each. */
export const madePeople = (seed: number, count: number): readonly Person[] => {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, () => aPerson(chance));
};
