import { one, type Vector } from "./vector.ts";

/** Works out how long the sum of the vectors of each group is, text by text. */
export type GroupLengths = {
  readonly add: (text: number, vectors: readonly Vector[]) => void;
  readonly all: () => Float64Array;
};

/**
 * @param groups of each text a number that rises from 0, or stays, from one text to the next
 * @param features how many there are
 */
export const makeGroupLengths = (groups: Int32Array, features: number): GroupLengths => {
  const lengths = new Float64Array((groups.at(-1) ?? -1) + 1);
  const sum = new Float64Array(features);
  let touched: number[] = [];

  const close = (group: number) => {
    let square = 0;
    for (const feature of touched) {
      square += (sum[feature]! / one) ** 2;
      sum[feature] = 0;
    }
    lengths[group] = Math.sqrt(square);
    touched = [];
  };
  return {
    add: (text, vectors) => {
      if (text > 0 && groups[text] !== groups[text - 1]) close(groups[text - 1]!);
      for (const vector of vectors)
        for (let n = 0; n < vector.features.length; n++) {
          const feature = vector.features[n]!;
          if (sum[feature] === 0) touched.push(feature);
          sum[feature]! += vector.weights[n]!;
        }
    },
    all: () => {
      if (groups.length > 0) close(groups.at(-1)!);
      return lengths;
    },
  };
};
