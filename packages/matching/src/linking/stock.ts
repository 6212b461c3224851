import { makeBlend, type Blend } from "./blend.ts";
import { makeBridges, type Bridges } from "./bridges.ts";
import { fitted } from "./fitted.ts";
import { compareTexts, languageOf, type Label } from "./label.ts";
import type { LinkingWeights } from "./linking-weights.ts";
import { makeShelf, type Shelf } from "./shelf.ts";
import { makeSurroundings, type Surroundings } from "./surroundings.ts";

export type LinkerOptions = {
  /** What is written about concepts, such as ESCO's descriptions. */
  readonly descriptions?: Iterable<Label>;
  /** Labels of any concepts in two languages or more, beside the linker's own, to learn from which words translate which. */
  readonly parallel?: Iterable<Label>;
  readonly surroundings?: Surroundings;
  readonly weights?: LinkingWeights;
};

/** All that a linker knows. */
export type Stock = {
  readonly concepts: readonly string[];
  /** Of each concept one label, for when none told. */
  readonly names: ReadonlyMap<string, Label>;
  readonly shelves: readonly Shelf[];
  /** Used again for each question. */
  readonly blend: Blend;
  readonly bridges: Bridges;
  readonly surround: ((text: string, language: string, scores: Float64Array) => void) | undefined;
  readonly weights: LinkingWeights;
};

const byLanguage = (labels: Iterable<Label>) => Map.groupBy(labels, ({ language }) => languageOf(language));

export const stockOf = (labels: Iterable<Label>, options: LinkerOptions): Stock => {
  const weights = options.weights ?? fitted;
  const given = [...labels];
  const concepts = [...new Set(given.map(({ concept }) => concept))].toSorted(compareTexts);
  const numberOf = new Map(concepts.map((concept, number) => [concept, number]));
  const about = byLanguage(options.descriptions ?? []);
  return {
    concepts,
    names: new Map(given.toReversed().map((label) => [label.concept, label])),
    shelves: [...byLanguage(given)].map(([language, its]) =>
      makeShelf({ language, labels: its, descriptions: about.get(language) ?? [], numberOf }, weights),
    ),
    blend: makeBlend(concepts.length),
    bridges: makeBridges(byLanguage([...given, ...(options.parallel ?? [])])),
    surround: options.surroundings && makeSurroundings(options.surroundings, numberOf, weights),
    weights,
  };
};
