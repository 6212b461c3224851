import type { Token } from "./analysis.ts";
import { gramsOf } from "./features.ts";
import type { Span } from "./words.ts";

/** A word is a cause of likeness when this share of its pieces stands in the label too. */
const leastShare = 0.3;

const spanOf = ({ from, to }: Span): Span => ({ from, to });

/** The words of a text that a label has too, whole or in pieces; `pieces` is false when only whole stems count. */
export const wordsShared = (text: readonly Token[], label: readonly Token[], pieces: boolean): readonly Span[] => {
  const stems = new Set(label.map(({ stem }) => stem));
  const grams = new Set(pieces ? label.flatMap(({ neutral }) => gramsOf(neutral)) : []);
  return text
    .filter(({ neutral, stem }) => {
      if (stems.has(stem)) return true;
      const its = pieces ? gramsOf(neutral) : [];
      return its.length > 0 && its.filter((gram) => grams.has(gram)).length >= leastShare * its.length;
    })
    .map(spanOf);
};
