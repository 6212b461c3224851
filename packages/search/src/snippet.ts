import type { Analysis } from "./analysis/analysis.ts";
import type { TermToFind, TextsByLanguage } from "./search-index.ts";

/** A piece of a text; `hit` when it is what somebody looked for. Joined, the pieces are the text. */
export type SnippetPart = { readonly text: string; readonly hit: boolean };
/** A part of a text around what was found. */
export type Snippet = { readonly language: string; readonly parts: readonly SnippetPart[] };

/** Characters of a snippet; it ends where a word does. */
const longestSnippet = 180;
/** How much longer than a stem a word may be that still counts as a form of it. */
const longestEnding = 4;

/** Finds in a text what terms ask for. Forms of a word count by their stem, other ways to say it when all of it is there. */
export type FindHits = (text: string) => readonly { readonly start: number; readonly end: number }[];

/** Does a word, or a part of it, pass? */
const anyPart = (analysis: Analysis, word: string, passes: (part: string) => boolean): boolean =>
  passes(word) || analysis.parts(word).some((part) => part !== word && passes(part));

/** Is a word what one of the terms asks for in its own words? */
const ownWords = (terms: readonly TermToFind[]): ((word: string) => boolean) => {
  const whole = new Set(terms.flatMap(({ words, alike }) => [...words, ...alike]));
  const starts = terms.flatMap(({ prefix, words }) => (prefix ? words.slice(-1) : []));
  const stems = terms.flatMap((term) => (term.exact ? [] : term.stems.filter((stem) => stem.length >= 4)));
  return (word) =>
    whole.has(word) ||
    starts.some((start) => word.startsWith(start)) ||
    stems.some((stem) => word.startsWith(stem) && word.length <= stem.length + longestEnding);
};

export const findHitsOf = (terms: readonly TermToFind[], analysis: Analysis): FindHits => {
  const isOwn = ownWords(terms);
  const others = terms.flatMap(({ instead }) => instead);
  return (text) => {
    const words = analysis.words(text);
    const there = new Set(words.flatMap(({ word }) => [word, ...analysis.parts(word)]));
    const said = new Set(others.filter((run) => run.every((word) => there.has(word))).flat());
    return words.filter(({ word }) => anyPart(analysis, word, (part) => isOwn(part) || said.has(part)));
  };
};

const partsOf = (text: string, hits: readonly { readonly start: number; readonly end: number }[]) => {
  const parts: SnippetPart[] = [];
  let from = 0;
  const push = (end: number, hit: boolean) => {
    if (end > from) parts.push({ text: text.slice(from, end), hit });
    from = Math.max(from, end);
  };
  for (const { start, end } of hits) {
    push(start, false);
    push(end, true);
  }
  push(text.length, false);
  return parts;
};

/** Where a snippet begins: a word or two before the place with the most hits, or at the start. */
const startOf = (text: string, hits: readonly { readonly start: number }[]): number => {
  const hitsFrom = (at: number) => hits.filter(({ start }) => start >= at && start < at + longestSnippet).length;
  const best = hits.toSorted((a, b) => hitsFrom(b.start) - hitsFrom(a.start) || a.start - b.start)[0];
  if (!best || best.start < longestSnippet / 2) return 0;
  const sentence = Math.max(
    ...[". ", "! ", "? ", "؟ ", "\n"].map((end) => text.lastIndexOf(end, best.start) + end.length),
  );
  if (best.start - sentence < longestSnippet / 2 && sentence > 1) return sentence;
  return text.lastIndexOf(" ", best.start - 40) + 1;
};

const cut = (text: string, start: number): string => {
  const rest = text.slice(start);
  const shown = rest.length <= longestSnippet ? rest : `${rest.slice(0, longestSnippet).replace(/\s+\S*$/u, "")}…`;
  return start === 0 ? shown : `…${shown}`;
};

/**
 * The part of a text that shows why it was found, in the reader's language, or in another one where only that has a hit.
 *
 * @param locale the reader's language
 * @param whole  show the text as a whole, as with a title
 */
export const snippetOf = (texts: TextsByLanguage, locale: string, hitsIn: FindHits, whole = false): Snippet | null => {
  const languages = [locale, ...Object.keys(texts).filter((language) => language !== locale)].filter(
    (language) => texts[language],
  );
  const language = languages.find((one) => hitsIn(texts[one] ?? "").length > 0) ?? languages[0];
  if (language === undefined) return null;
  const text = texts[language] ?? "";
  const shown = whole ? text : cut(text, startOf(text, hitsIn(text)));
  return { language, parts: partsOf(shown, hitsIn(shown)) };
};
