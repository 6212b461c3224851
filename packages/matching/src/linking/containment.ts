import { makeTopList } from "../top-list.ts";
import type { Token } from "./analysis.ts";
import type { Found } from "./label-index.ts";
import { idfOf, type Rarity } from "./weights.ts";

/** Labels by the words that they hold, to find those whose words a sentence has. */
export type Containment = {
  /** The best label of each concept, best first, ties by place. */
  readonly within: (sentence: readonly Token[], first: number) => readonly Found[];
};

const stemsOf = (tokens: readonly Token[]) => new Set(tokens.map(({ stem }) => stem));

/**
 * How well a sentence holds a label: the square of the share of the label's words that are there, by how much each word
 * tells, times the root of how much those tell.
 */
const scoreOf = (there: number, whole: number): number => (there / whole) ** 2 * Math.sqrt(there);

/**
 * @param labels the words of labels, those of one concept behind each other
 * @param concepts of each label the concept, as a number that rises
 */
export const makeContainment = (labels: readonly (readonly Token[])[], concepts: Int32Array): Containment => {
  const lists = new Map<string, number[]>();
  for (const [label, tokens] of labels.entries())
    for (const stem of stemsOf(tokens)) {
      const list = lists.get(stem);
      if (list) list.push(label);
      else lists.set(stem, [label]);
    }
  const rarity: Rarity = { all: labels.length, labelsWith: (stem) => lists.get(stem)?.length ?? 0 };
  const wholes = Float64Array.from(labels, (tokens) =>
    [...stemsOf(tokens)].reduce((sum, stem) => sum + idfOf(rarity, stem), 0),
  );
  const there = new Float64Array(labels.length);

  return {
    within: (sentence, first) => {
      there.fill(0);
      for (const stem of [...stemsOf(sentence)].toSorted()) {
        const idf = idfOf(rarity, stem);
        for (const label of lists.get(stem) ?? []) there[label]! += idf;
      }
      const top = makeTopList(first);
      for (let label = 0; label < there.length;) {
        const concept = concepts[label];
        let [best, score] = [label, 0];
        for (; concepts[label] === concept; label++) {
          if (there[label] === 0) continue;
          const its = scoreOf(there[label]!, wholes[label]!);
          if (its > score) [best, score] = [label, its];
        }
        if (score > 0 && top.wants(best, score)) top.keep(best, score);
      }
      return top.kept.map(({ slot, score }) => ({ label: slot, score }));
    },
  };
};
