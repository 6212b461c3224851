import { makeTopList } from "../top-list.ts";
import { makeAnalysis } from "./analysis.ts";
import type { LinkingWeights } from "./linking-weights.ts";
import { languageOf, type Label } from "./label.ts";
import { makeTextIndex } from "./text-index.ts";

/** What surrounds concepts: things with texts of their own that lead to them, as an occupation leads to its skills. */
export type Surroundings = {
  /** Names of and texts about the things; `concept` is the thing's id. */
  readonly texts: Iterable<Label>;
  /** From a thing to a concept, with a weight above 0 up to 1. */
  readonly leads: Iterable<{ readonly from: string; readonly to: string; readonly weight: number }>;
};

/** How many of the things most like a text are followed. */
const followed = 20;

/** The places of the highest scores, highest first, ties by place; only those above 0. */
const highest = (scores: Int32Array, first: number): readonly number[] => {
  const top = makeTopList(first);
  for (let at = 0; at < scores.length; at++)
    if (scores[at]! > 0 && top.wants(at, scores[at]!)) top.keep(at, scores[at]!);
  return top.kept.map(({ slot }) => slot);
};

/** Concepts by number with the weights of what leads to them, which tell more the fewer things lead there. */
const makeLeads = ({ leads }: Surroundings, numberOf: ReadonlyMap<string, number>) => {
  const known = [...leads].flatMap(({ from, to, weight }) => {
    const number = numberOf.get(to);
    return number === undefined ? [] : [{ from, number, weight }];
  });
  const counts = new Map<number, number>();
  for (const { number } of known) counts.set(number, (counts.get(number) ?? 0) + 1);
  const things = new Set(known.map(({ from }) => from)).size;
  const telling = (number: number) => Math.log((things + 1) / ((counts.get(number) ?? 0) + 1)) / Math.log(things + 1);
  return Map.groupBy(
    known.map(({ from, number, weight }) => ({ from, number, weight: weight * telling(number) })),
    ({ from }) => from,
  );
};

/** Adds to concepts by what is like a text and leads to them, 0 to 1 times `weights.surroundings`. */
export const makeSurroundings = (
  given: Surroundings,
  numberOf: ReadonlyMap<string, number>,
  weights: LinkingWeights,
): ((text: string, language: string, scores: Float64Array) => void) => {
  const leads = makeLeads(given, numberOf);
  const shelves = new Map(
    [...Map.groupBy(given.texts, ({ language }) => languageOf(language))].map(([language, texts]) => {
      const tokens = makeAnalysis(language);
      const things = [...Map.groupBy(texts, ({ concept }) => concept)];
      const index = makeTextIndex(
        things.map(([, its]) => its.flatMap(({ text }) => tokens(text))),
        Int32Array.from(things.keys()),
        weights,
      );
      return [language, { tokens, index, things: things.map(([thing]) => thing) }] as const;
    }),
  );
  return (text, language, scores) => {
    const shelf = shelves.get(language);
    if (!shelf) return;
    const likeness = shelf.index.likeness(shelf.tokens(text));
    const like = highest(likeness, followed);
    const whole = like.reduce((sum, at) => sum + likeness[at]!, 0);
    for (const at of like)
      for (const { number, weight } of leads.get(shelf.things[at]!) ?? [])
        scores[number]! += (weights.surroundings * weight * likeness[at]!) / whole;
  };
};
