import type { Token } from "./analysis.ts";
import { makeGroupLengths } from "./group-lengths.ts";
import { makeTextPostings } from "./text-postings.ts";
import { idfOf, one, weigh, type Vector } from "./vector.ts";
import { makeVocabulary, type NumberedFeatures } from "./vocabulary.ts";

/** Texts by their features, to find those like another. */
export type TextIndex = {
  /**
   * Of each text, by its place, the likeness to `tokens`, 0 to 1, in whole steps of 1 / `one`², so that sums are exact.
   * The array is the index's own, good until the next call.
   */
  readonly likeness: (tokens: readonly Token[]) => Int32Array;
  /** As `likeness`, by stems alone, which have weights of any scale; up to the root of their share only. */
  readonly likenessToStems: (stems: ReadonlyMap<string, number>) => Int32Array;
  /** The length of the sum of the vectors of each group; of one text 1. */
  readonly groupLengths: Float64Array;
};

export type TextIndexOptions = {
  /** The power to which inverse document frequency is taken. */
  readonly rarity: number;
  /** Share of stems in a likeness; the rest is that of grams. */
  readonly stems: number;
  /** A piece of a word that is in more than this share of the texts tells nothing. */
  readonly common: number;
};

/** Up to this number of texts with it nothing is too common. */
const few = 1000;

/** In how many texts each feature occurs; 0 where that is too many to tell anything. */
const frequenciesOf = (texts: readonly NumberedFeatures[], size: number, common: number): Int32Array => {
  const frequencies = new Int32Array(size);
  const lastIn = new Int32Array(size).fill(-1);
  for (const [text, { grams, stems }] of texts.entries())
    for (const features of [grams, stems])
      for (const feature of features) {
        if (lastIn[feature] === text) continue;
        lastIn[feature] = text;
        frequencies[feature]!++;
      }
  const most = Math.max(few, common * texts.length);
  return frequencies.map((withIt) => (withIt > most ? 0 : withIt));
};

/** All that is needed of the texts once they are inverted: they themselves are not kept. */
const invert = (
  texts: readonly (readonly Token[])[],
  groups: Int32Array,
  { rarity, stems, common }: TextIndexOptions,
) => {
  const vocabulary = makeVocabulary();
  const learnt = texts.map(vocabulary.learn);
  const frequencies = frequenciesOf(learnt, vocabulary.size(), common);
  const idf = Float64Array.from(frequencies, (withIt) => (withIt === 0 ? 0 : idfOf(texts.length, withIt) ** rarity));
  const scratch = new Uint16Array(idf.length);
  const vectorsOf = (text: NumberedFeatures): readonly Vector[] => [
    weigh(text.grams, idf, 1 - stems, scratch),
    weigh(text.stems, idf, stems, scratch),
  ];
  const lengths = makeGroupLengths(groups, idf.length);
  const vectors = function* () {
    for (const [text, features] of learnt.entries()) {
      const its = vectorsOf(features);
      lengths.add(text, its);
      yield its;
    }
  };
  const postings = makeTextPostings(frequencies, vectors());
  return { vocabulary, idf, vectorsOf, postings, groupLengths: lengths.all() };
};

/**
 * Makes an index of texts, given as their words.
 *
 * @param groups of each text a number that rises from 0, or stays, from one text to the next
 */
export const makeTextIndex = (
  texts: readonly (readonly Token[])[],
  groups: Int32Array,
  options: TextIndexOptions,
): TextIndex => {
  const { vocabulary, idf, vectorsOf, postings, groupLengths } = invert(texts, groups, options);
  const scores = new Int32Array(texts.length);
  const score = (vectors: readonly Vector[]) => {
    scores.fill(0);
    for (const vector of vectors) postings.addTo(scores, vector);
    return scores;
  };
  return {
    groupLengths,
    likeness: (tokens) => score(vectorsOf(vocabulary.find(tokens))),
    likenessToStems: (asked) => {
      const known = [...asked].flatMap(([stem, weight]) => {
        const feature = vocabulary.numberOf(stem);
        return feature === undefined ? [] : [{ feature, weight: weight * idf[feature]! }];
      });
      const length = Math.hypot(...known.map(({ weight }) => weight)) || 1;
      const features = known.map(({ feature }) => feature);
      return score([{ features, weights: known.map(({ weight }) => Math.round((weight * one) / length)) }]);
    },
  };
};
