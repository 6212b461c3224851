import { makeTopList } from "../top-list.ts";
import { makeAnalysis, type Token } from "./analysis.ts";
import { makeContainment, type Containment } from "./containment.ts";
import { featuresOf } from "./features.ts";
import { makeLabelPostings } from "./label-postings.ts";
import { one, weigh, type Rarity, type Weighted } from "./weights.ts";

/** A label of those that an index was made of, by its place, with how well it fits what was asked. */
export type Found = { readonly label: number; readonly score: number };

/** The labels of one language. */
export type LabelIndex = Containment & {
  /** The best label of each concept, by likeness from 0 to 1, best first, ties by place. */
  readonly like: (text: string, first: number) => readonly Found[];
  readonly tokens: (text: string) => readonly Token[];
  readonly vector: (tokens: readonly Token[]) => Weighted;
};

/** Counts in how many texts each feature occurs. */
const countLabels = (labels: readonly (readonly Token[])[]) => {
  const counts = new Map<string, number>();
  for (const tokens of labels) {
    const { grams, stems } = featuresOf(tokens);
    for (const features of [grams, stems])
      for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
};

/**
 * @param texts labels, those of one concept behind each other
 * @param concepts of each label the concept, as a number that rises
 */
export const makeLabelIndex = (
  language: string,
  texts: readonly string[],
  concepts: Int32Array,
  shareOfStems: number,
): LabelIndex => {
  const tokens = makeAnalysis(language);
  const labels = texts.map(tokens);
  const counts = countLabels(labels);
  const rarity: Rarity = { all: texts.length, labelsWith: (feature) => counts.get(feature) ?? 0 };
  const vector = (of: readonly Token[]) => weigh(featuresOf(of), rarity, shareOfStems);
  const postings = makeLabelPostings(texts.length, (label) => vector(labels[label]!), counts);

  return {
    tokens,
    vector,
    ...makeContainment(labels, concepts),
    like: (text, first) => {
      const scores = postings.scores(vector(tokens(text)));
      const top = makeTopList(first);
      for (let label = 0; label < scores.length;) {
        const concept = concepts[label];
        let best = label;
        for (label++; concepts[label] === concept; label++) if (scores[label]! > scores[best]!) best = label;
        if (scores[best]! > 0 && top.wants(best, scores[best]!)) top.keep(best, scores[best]!);
      }
      return top.kept.map(({ slot, score }) => ({ label: slot, score: score / one ** 2 }));
    },
  };
};
