import { makeTopList } from "../top-list.ts";
import { blendPassage, blendPhrase, blendUnknown } from "./ask-shelves.ts";
import type { Blend } from "./blend.ts";
import { confidenceOf, type Calibration } from "./confidence.ts";
import { wordsShared } from "./evidence.ts";
import { passageCalibration, phraseCalibration } from "./fitted.ts";
import { languageOf, type Label } from "./label.ts";
import { stockOf, type LinkerOptions, type Stock } from "./stock.ts";
import type { Span } from "./words.ts";

export type { Label } from "./label.ts";
export type { LinkerOptions } from "./stock.ts";
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
