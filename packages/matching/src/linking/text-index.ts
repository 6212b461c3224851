import type { Token } from "./analysis.ts";
import { countedOf, featuresOf } from "./features.ts";
import { idfOf, one, weigh, type Vector } from "./vector.ts";

/** Texts by their features, to find those like another. */
export type TextIndex = {
  /** Of each text, by its place, the likeness to `tokens`, 0 to 1. The array is the index's own, good until the next call. */
  readonly likeness: (tokens: readonly Token[]) => Float64Array;
  /** As `likeness`, to stems with weights of any scale. */
  readonly likenessToStems: (stems: ReadonlyMap<string, number>) => Float64Array;
  /** Inverse document frequency of a stem to the power that the index was made with. */
  readonly rarityOf: (stem: string) => number;
};

export type TextIndexOptions = {
  /** The power to which inverse document frequency is taken. */
  readonly rarity: number;
  /** Share of stems in a likeness; the rest is that of grams. */
  readonly stems: number;
};

/** Numbers features, and remembers those of each word: texts repeat words. */
const makeVocabulary = () => {
  const numbers = new Map<string, number>();
  const words = new Map<string, { readonly grams: readonly number[]; readonly stem: number }>();
  const numberOf = (feature: string) => {
    const known = numbers.get(feature);
    if (known !== undefined) return known;
    numbers.set(feature, numbers.size);
    return numbers.size - 1;
  };
  return {
    size: () => numbers.size,
    numberOf: (feature: string) => numbers.get(feature),
    learn: (token: Token) => {
      const known = words.get(token.neutral);
      if (known) return known;
      const { grams, stem } = featuresOf(token);
      const learnt = { grams: grams.map(numberOf), stem: numberOf(stem) };
      words.set(token.neutral, learnt);
      return learnt;
    },
    /** The features of a word that are known. */
    of: (token: Token) => {
      const known = words.get(token.neutral);
      if (known) return known;
      const { grams, stem } = featuresOf(token);
      return { grams: grams.map((gram) => numbers.get(gram) ?? -1), stem: numbers.get(stem) ?? -1 };
    },
  };
};

type WordFeatures = { readonly grams: readonly number[]; readonly stem: number };

const count = (words: readonly WordFeatures[]) => {
  const [grams, stems] = [new Map<number, number>(), new Map<number, number>()];
  for (const word of words) {
    for (const gram of word.grams) if (gram >= 0) grams.set(gram, (grams.get(gram) ?? 0) + 1);
    if (word.stem >= 0) stems.set(word.stem, (stems.get(word.stem) ?? 0) + 1);
  }
  return { grams, stems };
};

/** Inverts vectors by feature, in typed arrays: six bytes for each feature of each text. */
const makePostings = (size: number, frequencies: Int32Array, vectorsOf: (text: number) => readonly Vector[]) => {
  const starts = new Int32Array(frequencies.length + 1);
  for (let at = 0; at < frequencies.length; at++) starts[at + 1] = starts[at]! + frequencies[at]!;
  const next = starts.slice();
  const texts = new Int32Array(starts.at(-1) ?? 0);
  const weights = new Uint16Array(texts.length);
  for (let text = 0; text < size; text++)
    for (const vector of vectorsOf(text))
      for (const [n, feature] of vector.features.entries()) {
        const at = next[feature]!++;
        texts[at] = text;
        weights[at] = vector.weights[n]!;
      }
  return {
    add: (scores: Float64Array, { features, weights: asked }: Vector) => {
      for (const [n, feature] of features.entries()) {
        const weight = asked[n]!;
        const end = starts[feature + 1]!;
        for (let at = starts[feature]!; at < end; at++) scores[texts[at]!]! += weight * weights[at]!;
      }
    },
  };
};

/** Makes an index of texts, given as their words. */
export const makeTextIndex = (texts: readonly (readonly Token[])[], { rarity, stems }: TextIndexOptions): TextIndex => {
  const vocabulary = makeVocabulary();
  const learnt = texts.map((tokens) => countedOf(tokens).map(vocabulary.learn));
  const frequencies = new Int32Array(vocabulary.size());
  for (const words of learnt) {
    const counts = count(words);
    for (const block of [counts.grams, counts.stems]) for (const feature of block.keys()) frequencies[feature]!++;
  }
  const idf = Float64Array.from(frequencies, (withIt) => idfOf(texts.length, withIt) ** rarity);
  const vectorsOf = (words: readonly WordFeatures[]) => {
    const counts = count(words);
    const of = (feature: number) => idf[feature]!;
    return [weigh(counts.grams, of, 1 - stems), weigh(counts.stems, of, stems)];
  };
  const postings = makePostings(texts.length, frequencies, (text) => vectorsOf(learnt[text]!));
  const scores = new Float64Array(texts.length);

  const score = (vectors: readonly Vector[]) => {
    scores.fill(0);
    for (const vector of vectors) postings.add(scores, vector);
    for (let at = 0; at < scores.length; at++) scores[at]! /= one * one;
    return scores;
  };
  return {
    likeness: (tokens) => score(vectorsOf(countedOf(tokens).map(vocabulary.of))),
    likenessToStems: (asked) => {
      const counts = [...asked].flatMap(([stem, weight]) => {
        const feature = vocabulary.numberOf(`=${stem}`);
        return feature === undefined ? [] : [[feature, weight] as const];
      });
      const length = Math.hypot(...counts.map(([feature, weight]) => weight * idf[feature]!));
      return score([
        {
          features: counts.map(([feature]) => feature),
          // stems have only their share of a text's length
          weights: counts.map(([feature, weight]) =>
            Math.round((weight * idf[feature]! * one) / ((length || 1) * Math.sqrt(stems))),
          ),
        },
      ]);
    },
    rarityOf: (stem) => {
      const feature = vocabulary.numberOf(`=${stem}`);
      return feature === undefined ? idfOf(texts.length, 0) ** rarity : idf[feature]!;
    },
  };
};
