import { makeAnalysis, type Token } from "./analysis.ts";
import { makeContainment, type Containment } from "./containment.ts";
import type { LinkingWeights } from "./linking-weights.ts";
import { compareTexts, type Label } from "./label.ts";
import { makeTextIndex, type TextIndex } from "./text-index.ts";
import { one } from "./vector.ts";

/**
 * What an evidence gives each concept, by number, and the label that gave most, by its place on the shelf; -1 for none.
 * The arrays are the shelf's own, good until it is asked again: arrays made for each question cost more than the answer.
 */
export type Evidence = { readonly scores: Float64Array; readonly labels: Int32Array };

/** The labels of one language, with what is written in it about their concepts. */
export type Shelf = {
  readonly language: string;
  readonly labels: readonly Label[];
  readonly tokens: (text: string) => readonly Token[];
  /** How well a phrase fits each concept, in this language alone. */
  readonly phrase: (tokens: readonly Token[]) => Evidence;
  /** How well a sentence speaks of each concept. */
  readonly sentence: (tokens: readonly Token[]) => Evidence;
  /** How like stems, with their weights, the labels of each concept are, 0 to 1. */
  readonly stems: (stems: ReadonlyMap<string, number>) => Evidence;
};

export type Stock = {
  readonly language: string;
  readonly labels: readonly Label[];
  readonly descriptions: readonly Label[];
  /** Concepts by id, numbered in the order of their ids. */
  readonly numberOf: ReadonlyMap<string, number>;
};

/** Texts of concepts, those of one behind each other, and the number of each one's concept and of its group. */
type Sorted = { readonly labels: readonly Label[]; readonly conceptOf: Int32Array; readonly groups: Int32Array };

const sortByConcept = (labels: readonly Label[], { numberOf }: Stock): Sorted => {
  const sorted = labels
    .filter(({ concept }) => numberOf.has(concept))
    .toSorted((a, b) => compareTexts(a.concept, b.concept));
  let group = -1;
  const groups = Int32Array.from(sorted, ({ concept }, at) => (concept === sorted[at - 1]?.concept ? group : ++group));
  return { labels: sorted, conceptOf: Int32Array.from(sorted, ({ concept }) => numberOf.get(concept) ?? 0), groups };
};

/** Of each concept its best label, times `unit`, and `pooled` times the likeness of all of its labels as one text. */
const gather = (
  found: Evidence,
  scores: Int32Array | Float64Array,
  { conceptOf, groups }: Sorted,
  unit: number,
  pooled?: { readonly weight: number; readonly lengths: Float64Array },
): Evidence => {
  found.scores.fill(0);
  found.labels.fill(-1);
  for (let label = 0; label < scores.length;) {
    const concept = conceptOf[label]!;
    const group = groups[label]!;
    let [best, sum] = [label, 0];
    for (; groups[label] === group; label++) {
      sum += scores[label]!;
      if (scores[label]! > scores[best]!) best = label;
    }
    if (sum === 0) continue;
    found.labels[concept] = best;
    found.scores[concept] = unit * scores[best]! + (pooled ? (pooled.weight * unit * sum) / pooled.lengths[group]! : 0);
  }
  return found;
};

/** Adds the likeness of what is written about concepts. */
const makeAbout = (stock: Stock, tokens: Shelf["tokens"], weights: LinkingWeights) => {
  if (stock.descriptions.length === 0) return undefined;
  const sorted = sortByConcept(stock.descriptions, stock);
  const { conceptOf } = sorted;
  const texts = sorted.labels.map(({ text }) => tokens(text));
  const index = makeTextIndex(texts, sorted.groups, weights);
  return (asked: readonly Token[], scores: Float64Array) => {
    const likeness = index.likeness(asked);
    for (let at = 0; at < likeness.length; at++) scores[conceptOf[at]!]! += (weights.about * likeness[at]!) / one ** 2;
  };
};

type Indexes = { readonly index: TextIndex; readonly containment: Containment };

/** The words of labels are not kept. */
const makeIndexes = ({ labels, groups }: Sorted, tokens: Shelf["tokens"], weights: LinkingWeights): Indexes => {
  const words = labels.map(({ text }) => tokens(text));
  return { index: makeTextIndex(words, groups, weights), containment: makeContainment(words) };
};

export const makeShelf = (stock: Stock, weights: LinkingWeights): Shelf => {
  const tokens = makeAnalysis(stock.language);
  const sorted = sortByConcept(stock.labels, stock);
  const { index, containment } = makeIndexes(sorted, tokens, weights);
  const addAbout = makeAbout(stock, tokens, weights);
  const { size } = stock.numberOf;
  const found: Evidence = { scores: new Float64Array(size), labels: new Int32Array(size) };
  const lengths = index.groupLengths;

  return {
    language: stock.language,
    labels: sorted.labels,
    tokens,
    phrase: (asked) => {
      gather(found, index.likeness(asked), sorted, one ** -2, { weight: weights.pooled, lengths });
      addAbout?.(asked, found.scores);
      return found;
    },
    sentence: (asked) => {
      const held = containment.within(asked);
      const likeness = index.likeness(asked);
      for (let label = 0; label < held.length; label++)
        held[label]! += (weights.likenessInPassage * likeness[label]!) / one ** 2;
      return gather(found, held, sorted, 1);
    },
    stems: (stems) => gather(found, index.likenessToStems(stems), sorted, one ** -2 / Math.sqrt(weights.stems)),
  };
};
