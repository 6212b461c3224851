import { wordsAlike, wordsHeld } from "./evidence.ts";
import { makeLabelIndex, type Found, type LabelIndex } from "./label-index.ts";
import { sentencesOf } from "./sentences.ts";
import type { Span } from "./words.ts";

/** What a concept is called in a language (BCP 47). A concept may have many labels, in many languages. */
export type Label = { readonly concept: string; readonly language: string; readonly text: string };

export type Link = {
  readonly concept: string;
  /** How sure the link is, 0 to 1. */
  readonly confidence: number;
  /** What links are ordered by; of a phrase 0 to 1, of a passage 0 or more. Not to be compared between the two. */
  readonly score: number;
  /** The label that the text was most like. */
  readonly label: Label;
  /** The words of the text that caused the link, in reading order. */
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

type Shelf = { readonly language: string; readonly labels: readonly Label[]; readonly index: LabelIndex };

const languageOf = (tag: string): string => tag.toLowerCase().split("-")[0] ?? tag;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const makeShelf = (language: string, labels: readonly Label[]): Shelf => {
  const sorted = labels.toSorted((a, b) => compare(a.concept, b.concept) || compare(a.text, b.text));
  let concept = -1;
  const concepts = Int32Array.from(sorted, (label, at) =>
    label.concept === sorted[at - 1]?.concept ? concept : ++concept,
  );
  const texts = sorted.map(({ text }) => text);
  return { language, labels: sorted, index: makeLabelIndex(language, texts, concepts, 0.3) };
};

/** The best link of each concept, best first. */
const bestOfEach = (links: readonly Link[], first: number): readonly Link[] => {
  const best = new Map<string, Link>();
  for (const link of links) if (link.score > (best.get(link.concept)?.score ?? 0)) best.set(link.concept, link);
  return [...best.values()].toSorted((a, b) => b.score - a.score || compare(a.concept, b.concept)).slice(0, first);
};

/** Makes a linker of labels; it keeps them, and reads them once. */
export const makeLinker = (labels: Iterable<Label>): Linker => {
  const all = [...labels];
  const shelves = [...Map.groupBy(all, ({ language }) => languageOf(language))].map(([language, its]) =>
    makeShelf(language, its),
  );
  /** Those of the language asked for, or all where there are none. */
  const shelvesFor = ({ language }: Asked) => {
    const own = shelves.filter((shelf) => language !== undefined && shelf.language === languageOf(language));
    return own.length > 0 ? own : shelves;
  };
  const linksOf = (shelf: Shelf, found: readonly Found[], words: (label: string) => readonly Span[]): readonly Link[] =>
    found.map(({ label: at, score }) => {
      const label = shelf.labels[at]!;
      return { concept: label.concept, confidence: Math.min(1, score), score, label, words: words(label.text) };
    });

  return {
    phrase: (text, asked = {}) => {
      const first = asked.first ?? 10;
      const links = shelvesFor(asked).flatMap((shelf) => {
        const tokens = shelf.index.tokens(text);
        return linksOf(shelf, shelf.index.like(text, first), (label) => wordsAlike(shelf.index, tokens, label));
      });
      return bestOfEach(links, first);
    },
    passage: (text, asked = {}) => {
      const first = asked.first ?? 10;
      const links = shelvesFor(asked).flatMap((shelf) =>
        sentencesOf(shelf.index.tokens(text), text).flatMap((sentence) =>
          linksOf(shelf, shelf.index.within(sentence, first), (label) => wordsHeld(shelf.index, sentence, label)),
        ),
      );
      return bestOfEach(links, first);
    },
    size: new Set(all.map(({ concept }) => concept)).size,
  };
};
