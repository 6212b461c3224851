import { fold } from "./fold.ts";

/** Part of a text, in UTF-16 code units; `to` is exclusive. */
export type Span = { readonly from: number; readonly to: number };

/** A word of a text, folded, and where it stands. */
export type Word = Span & { readonly word: string };

/** A letter or digit, then what can follow inside a word; `#` and `+` behind it, for codes. */
const wordLike = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*[#+]*/gu;

/** "m/v", "(h/f/x)", "(m/w/d)": whom a title is meant for, as far as a vacancy says that it is for everybody. */
const forEverybody = /(?<![\p{L}\p{N}])[mvhfwxdk](?:\s?\/\s?[mvhfwxdk]){1,3}(?![\p{L}\p{N}])/giu;

/** A second ending behind a title: "técnico/a", "docent(e)", "Lehrer/-in", "Lehrer:in", "étudiant·e". */
const secondEnding =
  /(?<=\p{L})(?:[/·•*:]-?|-(?=as?(?![\p{L}\p{N}]))|\(-?)(?:e|a|o|as|es|in|innen|ster|rice|trice|euse|ère|ière|ne|ra|ora|ka)\)?(?![\p{L}\p{N}])/giu;

/** The article in front of an Arabic word, alone or behind "and", "with", "for" and "like". */
const arabicArticle = /^(?:[وفبك]?ال|لل)(?=[\u0621-\u064A]{3,})/u;

const longestWord = 60;
const blank = (found: string) => " ".repeat(found.length);

/** The words of a text, in order, folded, without marks that say for whom a title is meant. */
export const wordsOf = (text: string): readonly Word[] => {
  // as many code units as before, so that places stay right
  const told = text.replaceAll(forEverybody, blank).replaceAll(secondEnding, blank);
  const words: Word[] = [];
  for (const { 0: found, index } of told.matchAll(wordLike)) {
    const word = fold(found).replace(arabicArticle, "").slice(0, longestWord);
    if (word !== "") words.push({ word, from: index, to: index + found.length });
  }
  return words;
};
