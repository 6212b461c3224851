import type { Vector } from "./vector.ts";

/** Texts by feature, with the weight of the feature in each. */
export type TextPostings = {
  /** Adds to each text's score the product of its vector and another, in whole steps of 1 / `one`². */
  readonly addTo: (scores: Int32Array, vector: Vector) => void;
};

/**
 * Inverts vectors by feature, in typed arrays: six bytes for each feature of each text.
 *
 * @param frequencies in how many texts each feature has a weight
 * @param vectors of each text, in order; no two of a text share a feature
 */
export const makeTextPostings = (frequencies: Int32Array, vectors: Iterable<readonly Vector[]>): TextPostings => {
  const starts = new Int32Array(frequencies.length + 1);
  for (let at = 0; at < frequencies.length; at++) starts[at + 1] = starts[at]! + frequencies[at]!;
  const next = starts.slice();
  const texts = new Int32Array(starts.at(-1) ?? 0);
  const weights = new Uint16Array(texts.length);
  let text = 0;
  for (const its of vectors) {
    for (const vector of its)
      for (let n = 0; n < vector.features.length; n++) {
        const at = next[vector.features[n]!]!++;
        texts[at] = text;
        weights[at] = vector.weights[n]!;
      }
    text += 1;
  }
  return {
    addTo: (scores, { features, weights: asked }) => {
      for (let n = 0; n < features.length; n++) {
        const weight = asked[n]!;
        const end = starts[features[n]! + 1]!;
        for (let at = starts[features[n]!]!; at < end; at++) scores[texts[at]!]! += weight * weights[at]!;
      }
    },
  };
};
