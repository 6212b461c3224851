import type { Token } from "./analysis.ts";
import { countedOf, featuresOf } from "./features.ts";

/** The features of a text by number, each as often as it occurs. */
export type NumberedFeatures = { readonly grams: readonly number[]; readonly stems: readonly number[] };

/** Numbers features in the order in which they are learnt, and remembers those of each word: texts repeat words. */
export type Vocabulary = {
  readonly size: () => number;
  readonly numberOf: (stem: string) => number | undefined;
  readonly learn: (tokens: readonly Token[]) => NumberedFeatures;
  /** As `learn`, without what is not known. */
  readonly find: (tokens: readonly Token[]) => NumberedFeatures;
};

type WordFeatures = { readonly grams: readonly number[]; readonly stem: number };

const together = (words: readonly WordFeatures[]): NumberedFeatures => {
  const [grams, stems]: [number[], number[]] = [[], []];
  for (const word of words) {
    for (const gram of word.grams) if (gram >= 0) grams.push(gram);
    if (word.stem >= 0) stems.push(word.stem);
  }
  return { grams, stems };
};

export const makeVocabulary = (): Vocabulary => {
  const numbers = new Map<string, number>();
  const words = new Map<string, WordFeatures>();

  const learnt = (feature: string): number => {
    const known = numbers.get(feature);
    if (known !== undefined) return known;
    numbers.set(feature, numbers.size);
    return numbers.size - 1;
  };
  const numbered = (token: Token, numberOf: (feature: string) => number): WordFeatures => {
    const { grams, stem } = featuresOf(token);
    return { grams: grams.map(numberOf), stem: numberOf(stem) };
  };
  const learn = (token: Token): WordFeatures => {
    const known = words.get(token.neutral);
    if (known) return known;
    const its = numbered(token, learnt);
    words.set(token.neutral, its);
    return its;
  };
  return {
    size: () => numbers.size,
    numberOf: (stem) => numbers.get(`=${stem}`),
    learn: (tokens) => together(countedOf(tokens).map(learn)),
    find: (tokens) =>
      together(
        countedOf(tokens).map(
          (token) => words.get(token.neutral) ?? numbered(token, (feature) => numbers.get(feature) ?? -1),
        ),
      ),
  };
};
