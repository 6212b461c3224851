import type { TermToFind } from "../search-index.ts";

const lexeme = (word: string): string => `'${word.replaceAll(/['\\]/g, "")}'`;
const all = (words: readonly string[]): string =>
  words.length === 1 ? lexeme(words[0] ?? "") : `(${words.map(lexeme).join(" & ")})`;

/** Ways to meet a term as it was typed: its own words, their stems, and other ways to say it. */
const asTyped = ({ words, stems, instead, exact, prefix }: TermToFind): readonly string[] => {
  const last = words.at(-1) ?? "";
  const begun = prefix
    ? [
        words.length === 1
          ? `${lexeme(last)}:*`
          : `(${[...words.slice(0, -1).map(lexeme), `${lexeme(last)}:*`].join(" & ")})`,
      ]
    : [];
  return [all(words), ...begun, ...(exact || words.length > 1 ? [] : stems.map(lexeme)), ...instead.map(all)];
};

/**
 * The texts of two `tsquery`s: what a document must have, and what it had better have as it was typed.
 *
 * Words hold letters and digits only; quotes keep even that from mattering.
 */
export const tsQueriesOf = (terms: readonly TermToFind[]): { readonly must: string; readonly typed: string } => ({
  must: terms
    .map((term) => `(${[...new Set([...asTyped(term), ...(term.exact ? [] : term.alike.map(lexeme))])].join(" | ")})`)
    .join(" & "),
  typed: terms.map(({ words }) => words.map(lexeme).join(" | ")).join(" | "),
});
