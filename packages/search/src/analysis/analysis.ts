import { makeIntentReader } from "./intents.ts";
import type { Intent, SearchLanguage } from "./language.ts";
import { fold } from "./fold.ts";
import { makePhrases, type Phrases } from "./phrases.ts";
import { collectSynonyms, type Synonyms } from "./synonyms.ts";
import { makeWordMaker } from "./word-maker.ts";
import type { Word } from "./words-of.ts";

/** Something that a query asks for: all of `words`, or all of any of `instead`. */
export type Term = {
  readonly words: readonly string[];
  /** Other ways to say it, each a run of words. */
  readonly instead: readonly (readonly string[])[];
  /** A code: found as it is written or not at all. */
  readonly exact: boolean;
  /** Perhaps not typed to its end yet. */
  readonly prefix: boolean;
};

/** A query as engines get it. */
export type AnalysedQuery = {
  readonly terms: readonly Term[];
  /** What expressions in it asked for, with the words that did. */
  readonly understood: readonly { readonly said: string; readonly intent: Intent }[];
};

export type Analysis = {
  /** The words of a text as an index holds them: compounds whole and in parts. */
  readonly forIndex: (text: string) => readonly string[];
  /** The words of a text with their places, for highlighting. */
  readonly words: (text: string) => readonly Word[];
  readonly parts: (word: string) => readonly string[];
  /** @param literally take every word as it is: no wishes are read into it */
  readonly query: (text: string, literally?: boolean) => AnalysedQuery;
  /** Synonyms as runs of words, each with the other ways to say it. */
  readonly synonyms: Synonyms;
  /** Words that are never taken for a misspelling of another. */
  readonly codes: readonly string[];
};

/** As much as Meilisearch looks at. */
export const longestQuery = { characters: 256, words: 10 } as const;

type Alternatives = readonly (readonly string[])[];
type WordMaker = ReturnType<typeof makeWordMaker>;

/** @param open is the last word perhaps not typed to its end? */
const termsOf = (
  run: readonly string[],
  open: boolean,
  synonymAt: Phrases<Alternatives>,
  isCode: WordMaker["isCode"],
): readonly Term[] => {
  const terms: Term[] = [];
  for (let place = 0; place < run.length;) {
    const found = synonymAt.at(run, place);
    const words = run.slice(place, place + (found?.length ?? 1));
    place += words.length;
    // what is known is typed to its end
    const prefix = open && place === run.length && !found && !isCode(words.at(-1) ?? "");
    terms.push({ words, instead: found?.meaning ?? [], exact: words.every(isCode), prefix });
  }
  return terms;
};

const cutToSize = (text: string): string =>
  [
    ...text
      .slice(0, 4 * longestQuery.characters)
      .normalize("NFC")
      .replaceAll(/\p{Cc}/gu, " "),
  ]
    .slice(0, longestQuery.characters)
    .join("");

const queryReader = (language: SearchLanguage, { words, run, partsOf, isCode }: WordMaker, synonyms: Synonyms) => {
  const readIntents = makeIntentReader(language.intents, run);
  const synonymAt = makePhrases(synonyms);
  const stopWords = new Set(language.stopWords.map(fold));

  return (text: string, literally = false): AnalysedQuery => {
    const cut = cutToSize(text);
    const pieces = words(cut).map(({ word, start, end }) => ({ word, said: cut.slice(start, end) }));
    const { rest, understood } = literally ? { rest: pieces, understood: [] } : readIntents(pieces);
    const telling = rest.filter(({ word }) => !stopWords.has(word));
    const wanted = telling.length > 0 || understood.length > 0 ? telling : rest;
    const open = /[\p{L}\p{N}\p{M}]$/u.test(cut) && wanted.at(-1) === pieces.at(-1);
    const asked = wanted.flatMap(({ word }) => partsOf(word)).slice(0, longestQuery.words);
    return {
      terms: termsOf(asked, open, synonymAt, isCode),
      // "cursus" alone asks for courses; beside other words it says nothing, like any stop word
      understood: telling.length > 0 ? understood.filter(({ intent }) => !("kind" in intent)) : understood,
    };
  };
};

/** Everything that is done to words before an engine sees them; the same for every engine. */
export const makeAnalysis = (language: SearchLanguage): Analysis => {
  const maker = makeWordMaker(language);
  const synonyms = collectSynonyms(language, maker.splitRun);
  return {
    words: maker.words,
    parts: maker.partsOf,
    forIndex: (text) =>
      maker.run(text).flatMap((word) => {
        const parts = maker.partsOf(word);
        return parts.length > 1 ? [...parts, word] : [word];
      }),
    query: queryReader(language, maker, synonyms),
    synonyms,
    codes: maker.codeWords,
  };
};
