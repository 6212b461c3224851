import { neutralTitle } from "./neutral-titles.ts";
import { stemOf } from "./stems.ts";
import { wordsOf, type Span } from "./words.ts";

/** A word of a text as it is compared: without what tells a woman's title from a man's, and its stem. */
export type Token = Span & { readonly neutral: string; readonly stem: string };

/** Gives the words of texts in one language (BCP 47), in order. Remembers words: labels repeat them. */
export const makeAnalysis = (language: string): ((text: string) => readonly Token[]) => {
  const remembered = new Map<string, { readonly neutral: string; readonly stem: string }>();

  const formsOf = (word: string) => {
    const before = remembered.get(word);
    if (before) return before;
    const neutral = neutralTitle(word, language);
    const forms = { neutral, stem: stemOf(neutral, language) };
    if (remembered.size > 100_000) remembered.clear();
    remembered.set(word, forms);
    return forms;
  };
  return (text) => wordsOf(text).map(({ word, from, to }) => ({ ...formsOf(word), from, to }));
};
