import type { Token } from "./analysis.ts";
import { idfOf } from "./vector.ts";

/** Labels by the words that they hold, to find those whose words a sentence has. */
export type Containment = {
  /** Of each label, by its place, how well the sentence holds it, about 0 to 2; the array is good until the next call. */
  readonly within: (sentence: readonly Token[]) => Float64Array;
};

const stemsOf = (tokens: readonly Token[]): ReadonlySet<string> => new Set(tokens.map(({ stem }) => stem));

/**
 * How well a sentence holds a label: the square of the share of the label's words that are there, by how much each word
 * tells, times the root of how much those tell, in units of the most that one word can.
 */
const heldOf = (there: number, whole: number, most: number): number => (there / whole) ** 2 * Math.sqrt(there / most);

/** @param labels the words of labels */
export const makeContainment = (labels: readonly (readonly Token[])[]): Containment => {
  const lists = new Map<string, number[]>();
  for (const [label, tokens] of labels.entries())
    for (const stem of stemsOf(tokens)) {
      const list = lists.get(stem);
      if (list) list.push(label);
      else lists.set(stem, [label]);
    }
  const idf = (stem: string) => idfOf(labels.length, lists.get(stem)?.length ?? 0);
  const wholes = Float64Array.from(labels, (tokens) => [...stemsOf(tokens)].reduce((sum, stem) => sum + idf(stem), 0));
  const most = idfOf(labels.length, 0);
  const [there, held] = [new Float64Array(labels.length), new Float64Array(labels.length)];

  return {
    within: (sentence) => {
      there.fill(0);
      // sorted, so that sums do not depend on the order of the words
      for (const stem of [...stemsOf(sentence)].toSorted()) {
        const its = idf(stem);
        for (const label of lists.get(stem) ?? []) there[label]! += its;
      }
      for (let label = 0; label < held.length; label++)
        held[label] = there[label] === 0 ? 0 : heldOf(there[label]!, wholes[label]!, most);
      return held;
    },
  };
};
