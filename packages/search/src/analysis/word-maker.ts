import { makeCompoundSplitter } from "./compounds.ts";
import { fold } from "./fold.ts";
import type { SearchLanguage } from "./language.ts";
import { wordsOf } from "./words-of.ts";

/** How texts become words in this language; codes stay whole. */
export const makeWordMaker = ({ codes, parts }: Pick<SearchLanguage, "codes" | "parts">) => {
  const wordOfCode = new Map(codes.map(({ written, word }) => [fold(written), word]));
  const codeWords: ReadonlySet<string> = new Set(wordOfCode.values());
  const split = makeCompoundSplitter(new Set(parts.map(fold)));

  const words = (text: string) => wordsOf(text, wordOfCode);
  const partsOf = (word: string): readonly string[] => (codeWords.has(word) ? [word] : split(word));
  const run = (text: string): readonly string[] => words(text).map(({ word }) => word);
  return {
    words,
    partsOf,
    run,
    splitRun: (text: string): readonly string[] => run(text).flatMap(partsOf),
    isCode: (word: string): boolean => codeWords.has(word),
    codeWords: [...codeWords],
  };
};
