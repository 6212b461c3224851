import { makeTopList } from "../top-list.ts";
import { makeBlend, type Blend } from "./blend.ts";
import { makeBridges, type Bridges } from "./bridges.ts";
import { confidenceOf, passageCalibration, phraseCalibration, type Calibration } from "./confidence.ts";
import { wordsShared } from "./evidence.ts";
import { fitted, type LinkingWeights } from "./fitted.ts";
import { compareTexts, languageOf, type Label } from "./label.ts";
import { sentencesOf } from "./sentences.ts";
import { makeShelf, type Shelf } from "./shelf.ts";
import { makeSurroundings, type Surroundings } from "./surroundings.ts";
import type { Span } from "./words.ts";

export type { Label } from "./label.ts";
export type { Span } from "./words.ts";

export type Link = {
  readonly concept: string;
  /** How sure the link is, 0 to 1. */
  readonly confidence: number;
  /** What links are ordered by, 0 or more. Not to be compared between a phrase and a passage. */
  readonly score: number;
  /** The label that the text was most like. */
  readonly label: Label;
  /** The words of the text that the label has too, in reading order; none where a translation or description told. */
  readonly words: readonly Span[];
};

export type Asked = {
  /** The language of the text, where it is known (BCP 47). */
  readonly language?: string;
  /** How many links at most; 10 unless told. */
  readonly first?: number;
};

/** Links text to concepts of one kind, in every language in which these have labels. */
export type Linker = {
  /** What a phrase or title means. Best first, ties by concept id. */
  readonly phrase: (text: string, asked?: Asked) => readonly Link[];
  /** Which concepts a sentence, a vacancy or a person's story speaks of. Best first, ties by concept id. */
  readonly passage: (text: string, asked?: Asked) => readonly Link[];
  /** The number of concepts. */
  readonly size: number;
};

export type LinkerOptions = {
  /** What is written about concepts, such as ESCO's descriptions. */
  readonly descriptions?: Iterable<Label>;
  /** Labels of any concepts in two languages or more, beside the linker's own, to learn from which words translate which. */
  readonly parallel?: Iterable<Label>;
  readonly surroundings?: Surroundings;
  readonly weights?: LinkingWeights;
};

type Stock = {
  readonly concepts: readonly string[];
  /** Of each concept one label, for when none told. */
  readonly names: ReadonlyMap<string, Label>;
  readonly shelves: readonly Shelf[];
  readonly bridges: Bridges;
  readonly surround: ((text: string, language: string, scores: Float64Array) => void) | undefined;
  readonly weights: LinkingWeights;
};

const byLanguage = (labels: Iterable<Label>) => Map.groupBy(labels, ({ language }) => languageOf(language));

const stockOf = (labels: Iterable<Label>, options: LinkerOptions): Stock => {
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
    bridges: makeBridges(byLanguage([...given, ...(options.parallel ?? [])])),
    surround: options.surroundings && makeSurroundings(options.surroundings, numberOf, weights),
    weights,
  };
};

/** Adds up what the labels of each language tell of a phrase in a language that is known. */
const blendPhrase = ({ concepts, shelves, bridges, surround, weights }: Stock, text: string, language: string) => {
  const blend = makeBlend(concepts.length);
  const own = shelves.filter((shelf) => shelf.language === language);
  const others = shelves.filter((shelf) => shelf.language !== language);
  const asked = own.length > 0 ? own : others;
  for (const shelf of asked) {
    const tokens = shelf.tokens(text);
    blend.add({ shelf, tokens, evidence: shelf.phrase(tokens) }, 1 / asked.length);
  }
  for (const shelf of others) {
    const evidence = shelf.stems(bridges(language, shelf.language)(text));
    blend.add({ shelf, tokens: shelf.tokens(text), evidence }, weights.bridged / others.length);
  }
  surround?.(text, language, blend.scores);
  return blend;
};

/** Of each concept the best that any language tells of a phrase. */
const blendUnknown = ({ concepts, shelves }: Stock, text: string) => {
  const blend = makeBlend(concepts.length);
  for (const shelf of shelves) {
    const tokens = shelf.tokens(text);
    blend.raise({ shelf, tokens, evidence: shelf.phrase(tokens) });
  }
  return blend;
};

/** Of each concept the best that any sentence tells. */
const blendPassage = ({ concepts, shelves }: Stock, text: string, language: string | undefined) => {
  const blend = makeBlend(concepts.length);
  const own = shelves.filter((shelf) => shelf.language === language);
  for (const shelf of own.length > 0 ? own : shelves)
    for (const tokens of sentencesOf(shelf.tokens(text), text))
      blend.raise({ shelf, tokens, evidence: shelf.sentence(tokens) });
  return blend;
};

const linksOf = (
  { concepts, names }: Stock,
  blend: Blend,
  first: number,
  calibration: Calibration,
  pieces: boolean,
) => {
  const top = makeTopList(first);
  for (const [concept, score] of blend.scores.entries())
    if (score > 0 && top.wants(concept, score)) top.keep(concept, score);
  const [best = 0, second = 0] = top.kept.map(({ score }) => score);
  return top.kept.map(({ slot, score }, at): Link => {
    const told = blend.told(slot);
    const concept = concepts[slot]!;
    const label = told?.label ?? names.get(concept)!;
    return {
      concept,
      confidence: confidenceOf(calibration, score, score - (at === 0 ? second : best)),
      score,
      label,
      // worked out when asked for: of a long list few are shown
      get words() {
        return told ? wordsShared(told.tokens, told.shelf.tokens(label.text), pieces) : [];
      },
    };
  });
};

/** Makes a linker of labels, which it keeps. Labels are read once; of a concept's labels in a language the first is its name. */
export const makeLinker = (labels: Iterable<Label>, options: LinkerOptions = {}): Linker => {
  const stock = stockOf(labels, options);
  return {
    phrase: (text, { language, first = 10 } = {}) => {
      const blend = language === undefined ? blendUnknown(stock, text) : blendPhrase(stock, text, languageOf(language));
      return linksOf(stock, blend, first, phraseCalibration, true);
    },
    passage: (text, { language, first = 10 } = {}) =>
      linksOf(stock, blendPassage(stock, text, language && languageOf(language)), first, passageCalibration, false),
    size: stock.concepts.length,
  };
};
