import { makeAnalysis, type Token } from "./analysis.ts";
import { makeContainment } from "./containment.ts";
import type { LinkingWeights } from "./fitted.ts";
import type { Label } from "./label.ts";
import { makeTextIndex, type TextIndex } from "./text-index.ts";

/** What an evidence gives each concept, by number, and the label that gave most, by its place on the shelf; -1 for none. */
export type Evidence = { readonly scores: Float64Array; readonly labels: Int32Array };

/** The labels of one language, with what is written in it about their concepts. */
export type Shelf = {
  readonly language: string;
  readonly labels: readonly Label[];
  readonly tokens: (text: string) => readonly Token[];
  readonly index: TextIndex;
  /** How well a phrase fits each concept, in this language alone. */
  readonly phrase: (tokens: readonly Token[]) => Evidence;
  /** How well a sentence speaks of each concept. */
  readonly sentence: (tokens: readonly Token[]) => Evidence;
  /** How like stems, with their weights, the labels of each concept are. */
  readonly stems: (stems: ReadonlyMap<string, number>) => Evidence;
};

type Stock = {
  readonly language: string;
  /** Those of one concept behind each other. */
  readonly labels: readonly Label[];
  readonly descriptions: readonly Label[];
  readonly numberOf: ReadonlyMap<string, number>;
};

/** The best label of each concept. */
const bestOfEach = (scores: Float64Array, conceptOf: Int32Array, size: number): Evidence => {
  const best = { scores: new Float64Array(size), labels: new Int32Array(size).fill(-1) };
  for (let label = 0; label < scores.length; label++) {
    const concept = conceptOf[label]!;
    if (scores[label]! <= best.scores[concept]!) continue;
    best.scores[concept] = scores[label]!;
    best.labels[concept] = label;
  }
  return best;
};

/** Texts that belong to concepts, as one text each; adds their likeness to the scores of these. */
const makeWhole = (
  texts: readonly Label[],
  { numberOf }: Stock,
  tokens: Shelf["tokens"],
  weights: LinkingWeights,
  weight: number,
) => {
  const whole = [...Map.groupBy(texts, ({ concept }) => concept)];
  const concepts = Int32Array.from(whole, ([concept]) => numberOf.get(concept) ?? -1);
  const index = makeTextIndex(
    whole.map(([, its]) => its.flatMap(({ text }) => tokens(text))),
    weights,
  );
  return (asked: readonly Token[], scores: Float64Array) => {
    if (whole.length === 0) return;
    const likeness = index.likeness(asked);
    for (const [at, concept] of concepts.entries()) if (concept >= 0) scores[concept]! += weight * likeness[at]!;
  };
};

export const makeShelf = (stock: Stock, weights: LinkingWeights): Shelf => {
  const { language, labels, descriptions, numberOf } = stock;
  const tokens = makeAnalysis(language);
  const words = labels.map(({ text }) => tokens(text));
  const conceptOf = Int32Array.from(labels, ({ concept }) => numberOf.get(concept) ?? -1);
  const index = makeTextIndex(words, weights);
  const containment = makeContainment(words);
  const addPooled = makeWhole(labels, stock, tokens, weights, weights.pooled);
  const addAbout = makeWhole(descriptions, stock, tokens, weights, weights.about);
  const best = (scores: Float64Array) => bestOfEach(scores, conceptOf, numberOf.size);

  return {
    language,
    labels,
    tokens,
    index,
    phrase: (asked) => {
      const found = best(index.likeness(asked));
      addPooled(asked, found.scores);
      addAbout(asked, found.scores);
      return found;
    },
    sentence: (asked) => {
      const held = containment.within(asked);
      const likeness = index.likeness(asked);
      for (let label = 0; label < held.length; label++) held[label]! += weights.likenessInPassage * likeness[label]!;
      return best(held);
    },
    stems: (stems) => best(index.likenessToStems(stems)),
  };
};
