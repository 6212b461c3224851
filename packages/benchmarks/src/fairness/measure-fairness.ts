import { makeInvertedMatchIndex } from "@techconnect/matching/inverted-match-index";
import type { GroupedMatch, Occupation, Person } from "@techconnect/matching/opportunity";
import {
  levelsOf,
  occupations,
  pasts,
  personOf,
  profiles,
  questions,
} from "@techconnect/matching/testing/catalogue-world";
import { groupMatches } from "@techconnect/matching/vary";
import { comparedWith, pastsByKind, type KindOfPast } from "./pasts.ts";

/** What a taxonomy adds, where one was imported: what work weighs, and which occupation a past was. */
export type Imported = {
  readonly weigh: (jobProfile: string) => Pick<Occupation, "technical" | "near">;
  readonly occupationOf: (past: string) => string | null;
};

/** What people of one kind of past are shown; means over its pasts. */
export type Shown = {
  readonly kind: KindOfPast;
  readonly pasts: number;
  /** The score of the third best suggestion. */
  readonly third: number;
  /** The part of it that transferable skills bring. */
  readonly thirdTransferable: number;
  /** How many reasons each of the three best has. */
  readonly reasons: number;
  /** Kinds of work that any of these pasts is shown. */
  readonly profiles: number;
  /** The part of all suggestions that one can begin without a diploma. */
  readonly withoutDiploma: number;
  /** `third` over that of the office, and the same of the transferable part. */
  readonly beside: number;
  readonly besideTransferable: number;
  /** The three kinds of work that are suggested first to the first of the pasts. */
  readonly first: readonly string[];
};

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Somebody who answered nothing, and said of everything that the past shows that it is right. */
const personWith = (past: string, imported: Imported | null): Person => {
  const told = pasts.get(past);
  if (!told) throw new Error(`${past} is an experience of the catalogue`);
  const occupation = imported?.occupationOf(past) ?? null;
  return {
    ...personOf(
      questions.map(() => null),
      { experiences: [told] },
    ),
    occupations: new Map(occupation === null ? [] : [[occupation, 1]]),
  };
};

const transferablePart = ({ contributions }: GroupedMatch) =>
  contributions.reduce((sum, { factor, amount }) => sum + (factor === "transferable" ? amount : 0), 0);

const third = (amounts: readonly number[]) => amounts.toSorted((a, b) => b - a)[2] ?? 0;

/** What people are shown by what they did before, with the engine and the profiles of the product. */
export const measureFairness = (imported: Imported | null): readonly Shown[] => {
  const index = makeInvertedMatchIndex();
  const weighed = occupations.map((occupation) => ({ ...occupation, ...imported?.weigh(occupation.id) }));
  index.put({ occupations: weighed, opportunities: profiles });
  const suggestedTo = (past: string) =>
    groupMatches(index.best(personWith(past, imported), { kind: "job-profile", first: profiles.length }), (id) =>
      levelsOf.get(id)!,
    );

  const byKind = (Object.keys(pastsByKind) as readonly KindOfPast[]).map((kind) => {
    const lists = pastsByKind[kind].map(suggestedTo);
    const all = lists.flat();
    return {
      kind,
      pasts: lists.length,
      third: mean(lists.map((list) => third(list.map(({ score }) => score)))),
      thirdTransferable: mean(lists.map((list) => third(list.map(transferablePart)))),
      reasons: mean(lists.flatMap((list) => list.slice(0, 3).map(({ contributions }) => contributions.length))),
      profiles: new Set(all.map(({ opportunity }) => opportunity)).size,
      withoutDiploma: mean(all.map(({ opportunity }) => (levelsOf.get(opportunity)?.levels.includes("none") ? 1 : 0))),
      first: lists[0]?.slice(0, 3).map(({ opportunity }) => opportunity) ?? [],
    };
  });
  const office = byKind.find(({ kind }) => kind === comparedWith)!;
  return byKind.map((shown) => ({
    ...shown,
    beside: shown.third / office.third,
    besideTransferable: shown.thirdTransferable / office.thirdTransferable,
  }));
};
