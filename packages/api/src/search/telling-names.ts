import { fold } from "@techconnect/search/analysis/fold";

/** A word alone tells enough from so many letters on. */
const leastLetters = 6;

const wordsOf = (name: string): readonly string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
const written = (name: string): string => wordsOf(name).join(" ");

/**
 * Those of the names that a taxonomy has for some work by which only that work can be meant: no name of other work, and
 * no common word.
 *
 * @param names       in any language
 * @param othersNames titles and synonyms of other work
 */
export const tellingNames = (
  names: readonly string[],
  othersNames: readonly string[],
  stopWords: readonly string[],
): readonly string[] => {
  const others = new Set(othersNames.map(written));
  const common = new Set([...othersNames.flatMap(wordsOf), ...stopWords.map(fold)]);
  return names.filter((name) => {
    const [only = "", ...more] = wordsOf(name);
    if (others.has(written(name))) return false;
    return more.length > 0 || (only.length >= leastLetters && !common.has(only));
  });
};
