import type { Features } from "./features.ts";

/** One feature of a text with its part in the score, an integer: see `one`. */
export type Weighted = readonly (readonly [feature: string, weight: number])[];

/** What stands for 1. Weights are whole steps of it, so that sums come out the same in any order. */
export const one = 2 ** 15;

/** How much rarer features tell: in how many of `all` labels of a language each occurs. */
export type Rarity = { readonly all: number; readonly labelsWith: (feature: string) => number };

/** Smoothed inverse document frequency, 1 or more. */
export const idfOf = ({ all, labelsWith }: Rarity, feature: string): number =>
  Math.log((1 + all) / (1 + labelsWith(feature))) + 1;

const block = (counts: ReadonlyMap<string, number>, rarity: Rarity, share: number): Weighted => {
  const weights = [...counts].map(
    ([feature, count]) => [feature, (1 + Math.log(count)) * idfOf(rarity, feature)] as const,
  );
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return weights.map(([feature, weight]) => [feature, Math.round((Math.sqrt(share) * weight * one) / length)] as const);
};

/**
 * The vector of a text: TF-IDF of its grams and of its stems, each of length 1, weighed so that the product of two
 * vectors is (1 − share of stems) · cosine of grams + share of stems · cosine of stems.
 */
export const weigh = ({ grams, stems }: Features, rarity: Rarity, shareOfStems: number): Weighted => [
  ...block(grams, rarity, 1 - shareOfStems),
  ...block(stems, rarity, shareOfStems),
];
