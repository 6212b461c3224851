/** A text as numbers: its features, each once, with a weight in whole steps of 1 / `one`, so that sums are exact. */
export type Vector = { readonly features: readonly number[]; readonly weights: readonly number[] };

export const one = 2 ** 15;

/** How often each feature occurs in a text. */
export type Counts = ReadonlyMap<number, number>;

/** Smoothed inverse document frequency, 1 or more. */
export const idfOf = (all: number, withIt: number): number => Math.log((1 + all) / (1 + withIt)) + 1;

/**
 * TF-IDF, made to a length whose square is `share`.
 *
 * @param idf of each feature
 */
export const weigh = (counts: Counts, idf: (feature: number) => number, share: number): Vector => {
  const features = [...counts.keys()];
  const raw = features.map((feature) => (1 + Math.log(counts.get(feature) ?? 1)) * idf(feature));
  const length = Math.sqrt(raw.reduce((sum, weight) => sum + weight * weight, 0));
  return { features, weights: raw.map((weight) => Math.round((Math.sqrt(share) * weight * one) / length)) };
};
