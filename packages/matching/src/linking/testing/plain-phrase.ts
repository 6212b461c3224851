import { makeAnalysis, type Token } from "../analysis.ts";
import { countedOf, featuresOf } from "../features.ts";
import { fitted } from "../fitted.ts";
import type { Label } from "../linker.ts";
import { idfOf, one } from "../vector.ts";

type Sparse = ReadonlyMap<string, number>;

const countsOf = (features: readonly string[]): Sparse => {
  const counts = new Map<string, number>();
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
};

const blocksOf = (tokens: readonly Token[]) => {
  const features = countedOf(tokens).map(featuresOf);
  return [countsOf(features.flatMap(({ grams }) => grams)), countsOf(features.map(({ stem }) => stem))];
};

const weighed = (counts: Sparse, rarity: ReadonlyMap<string, number>, share: number): Sparse => {
  const raw = [...counts].flatMap(([feature, count]) => {
    const idf = rarity.get(feature);
    return idf === undefined ? [] : [[feature, (1 + Math.log(count)) * idf] as const];
  });
  const unit = (Math.sqrt(share) * one) / Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(raw.map(([feature, weight]) => [feature, Math.round(weight * unit)]));
};

const product = (a: Sparse, b: Sparse) => [...a].reduce((sum, [key, weight]) => sum + weight * (b.get(key) ?? 0), 0);

const sumOf = (vectors: readonly Sparse[]): Sparse => {
  const sum = new Map<string, number>();
  for (const vector of vectors)
    for (const [feature, weight] of vector) sum.set(feature, (sum.get(feature) ?? 0) + weight);
  return sum;
};

/** What a linker of labels in one language answers to a phrase in it, worked out in the plainest way. */
export const plainPhrase = (labels: readonly Label[], text: string, language: string, first: number) => {
  const tokens = makeAnalysis(language);
  const texts = labels.map((label) => ({ concept: label.concept, blocks: blocksOf(tokens(label.text)) }));
  const frequency = countsOf(texts.flatMap(({ blocks }) => blocks.flatMap((block) => [...block.keys()])));
  const rarity = new Map(
    [...frequency].map(([feature, withIt]) => [feature, idfOf(labels.length, withIt) ** fitted.rarity]),
  );
  const vectorOf = ([grams, stems]: readonly Sparse[]): Sparse =>
    new Map([...weighed(grams!, rarity, 1 - fitted.stems), ...weighed(stems!, rarity, fitted.stems)]);
  const asked = vectorOf(blocksOf(tokens(text)));

  return [...Map.groupBy(texts, ({ concept }) => concept)]
    .map(([concept, its]) => {
      const vectors = its.map(({ blocks }) => vectorOf(blocks));
      const products = vectors.map((vector) => product(asked, vector));
      const length = Math.sqrt([...sumOf(vectors).values()].reduce((sum, weight) => sum + (weight / one) ** 2, 0));
      const unit = one ** -2;
      const pooled = products.reduce((sum, each) => sum + each, 0);
      return { concept, score: unit * Math.max(...products) + (fitted.pooled * unit * pooled) / length };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.concept < b.concept ? -1 : 1))
    .slice(0, first);
};
