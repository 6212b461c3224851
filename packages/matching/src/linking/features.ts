import type { Token } from "./analysis.ts";

const [shortest, longest] = [3, 5];

/** The runs of three to five letters of a word, its two edges counted as letters. */
export const gramsOf = (word: string): readonly string[] => {
  const edged = ` ${word} `;
  const grams: string[] = [];
  for (let size = shortest; size <= longest; size++)
    for (let at = 0; at + size <= edged.length; at++) grams.push(edged.slice(at, at + size));
  return grams;
};

/** What of a word is counted: its grams, and its stem, which `=` tells from a gram. */
export const featuresOf = ({ neutral, stem }: Token) => ({ grams: gramsOf(neutral), stem: `=${stem}` });

/** The words of a text that count: one said twice in a row, "verkoper/verkoopster", counts once. */
export const countedOf = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(({ neutral }, at) => neutral !== tokens[at - 1]?.neutral);
