/** A text as numbers: its features, each once, with a weight in whole steps of 1 / `one`, so that sums are exact. */
export type Vector = { readonly features: readonly number[]; readonly weights: readonly number[] };

export const one = 2 ** 15;

/** Smoothed inverse document frequency, 1 or more. */
export const idfOf = (all: number, withIt: number): number => Math.log((1 + all) / (1 + withIt)) + 1;

/**
 * TF-IDF, made to a length whose square is `share`.
 *
 * @param features each as often as it occurs; those without weight are left out
 * @param idf of each feature, by number
 * @param scratch as long as `idf`, all zeros before and after
 */
export const weigh = (features: readonly number[], idf: Float64Array, share: number, scratch: Uint16Array): Vector => {
  const distinct: number[] = [];
  for (const feature of features) {
    if (!(idf[feature]! > 0)) continue;
    if (scratch[feature] === 0) distinct.push(feature);
    scratch[feature]! += 1;
  }
  let square = 0;
  const weights = distinct.map((feature) => {
    const count = scratch[feature]!;
    scratch[feature] = 0;
    const weight = (count === 1 ? 1 : 1 + Math.log(count)) * idf[feature]!;
    square += weight * weight;
    return weight;
  });
  const unit = (Math.sqrt(share) * one) / Math.sqrt(square || 1);
  return { features: distinct, weights: weights.map((weight) => Math.round(weight * unit)) };
};
