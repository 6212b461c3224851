import type { Weighted } from "./weights.ts";

/** For each feature, the labels that have it with their weights; label n is the nth that was given. */
export type LabelPostings = {
  /** The product of a vector with every label's vector: an array of the postings' own, good until the next call. */
  readonly scores: (vector: Weighted) => Float64Array;
};

/** Places after each list of so many: where each begins, and the end of the last. */
const startsOf = (lengths: readonly number[]): Int32Array => {
  const starts = new Int32Array(lengths.length + 1);
  for (const [at, length] of lengths.entries()) starts[at + 1] = starts[at]! + length;
  return starts;
};

/**
 * Inverts labels by feature, in typed arrays: six bytes for each feature of each label.
 *
 * @param vectorOf the vector of the nth label, asked once each, in order
 * @param labelsWith in how many labels each feature occurs
 */
export const makeLabelPostings = (
  size: number,
  vectorOf: (label: number) => Weighted,
  labelsWith: ReadonlyMap<string, number>,
): LabelPostings => {
  const lists = new Map([...labelsWith.keys()].map((feature, at) => [feature, at]));
  const starts = startsOf([...labelsWith.values()]);
  const next = starts.slice();
  const labels = new Int32Array(starts.at(-1) ?? 0);
  const weights = new Uint16Array(labels.length);
  for (let label = 0; label < size; label++)
    for (const [feature, weight] of vectorOf(label)) {
      const at = next[lists.get(feature)!]!++;
      labels[at] = label;
      weights[at] = weight;
    }

  const scores = new Float64Array(size);
  return {
    scores: (vector) => {
      scores.fill(0);
      for (const [feature, weight] of vector) {
        const list = lists.get(feature);
        if (list === undefined) continue;
        const end = starts[list + 1]!;
        for (let at = starts[list]!; at < end; at++) scores[labels[at]!]! += weight * weights[at]!;
      }
      return scores;
    },
  };
};
