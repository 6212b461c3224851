import type { Token } from "./analysis.ts";
import type { LabelIndex } from "./label-index.ts";
import type { Span } from "./words.ts";

/** A word counts as a cause from this part of what it could bring at most. */
const leastPart = 0.25;

const spanOf = ({ from, to }: Span): Span => ({ from, to });

/** The words of a phrase that make it like a label: those of which enough stands in the label too. */
export const wordsAlike = (index: LabelIndex, phrase: readonly Token[], label: string): readonly Span[] => {
  const inLabel = new Set(index.vector(index.tokens(label)).map(([feature]) => feature));
  return phrase
    .filter((token) => {
      const vector = index.vector([token]);
      const all = vector.reduce((sum, [, weight]) => sum + weight ** 2, 0);
      const shared = vector.reduce((sum, [feature, weight]) => sum + (inLabel.has(feature) ? weight ** 2 : 0), 0);
      return shared >= leastPart * all;
    })
    .map(spanOf);
};

/** The words of a sentence that a label has too. */
export const wordsHeld = (index: LabelIndex, sentence: readonly Token[], label: string): readonly Span[] => {
  const stems = new Set(index.tokens(label).map(({ stem }) => stem));
  return sentence.filter(({ stem }) => stems.has(stem)).map(spanOf);
};
