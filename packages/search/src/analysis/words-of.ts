import { fold } from "./fold.ts";

/** A word of a text: as it is compared, and where it stands (UTF-16 code units, `end` is exclusive). */
export type Word = { readonly word: string; readonly start: number; readonly end: number };

/** A letter or digit, then what can follow inside a word; `#` and `+` behind it and a dot before it, for codes. */
const wordLike = /\.?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’](?=\p{L}))*[#+]*/gu;

/** The article in front of an Arabic word, alone or behind "and", "with", "for" and "like". */
const arabicArticle = /^(?:[وفبك]?ال|لل)(?=[\u0621-\u064A]{3,})/u;

const longestWord = 60;

/**
 * The words of a text, in order, folded. Words that stand for codes come out as the codes' own: `C#` is `csharp`.
 *
 * @param codes folded code (`c#`) to the word that stands for it (`csharp`)
 */
export const wordsOf = (text: string, codes: ReadonlyMap<string, string>): readonly Word[] => {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(wordLike)) {
    const folded = fold(found).replaceAll(/['’]/gu, "");
    const word = codes.get(folded) ?? folded.replaceAll(/[^\p{L}\p{N}]/gu, "").replace(arabicArticle, "");
    if (word !== "") words.push({ word: word.slice(0, longestWord), start: index, end: index + found.length });
  }
  return words;
};
