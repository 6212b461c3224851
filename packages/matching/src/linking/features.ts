import type { Token } from "./analysis.ts";

/** What of a text is counted: pieces of its words, and their stems, which a `=` tells apart. */
export type Features = { readonly grams: ReadonlyMap<string, number>; readonly stems: ReadonlyMap<string, number> };

const [shortest, longest] = [3, 5];

/** The runs of three to five letters of a word, its two edges counted as letters. */
export const gramsOf = (word: string): readonly string[] => {
  const edged = ` ${word} `;
  const grams: string[] = [];
  for (let size = shortest; size <= longest; size++)
    for (let at = 0; at + size <= edged.length; at++) grams.push(edged.slice(at, at + size));
  return grams;
};

/** Counts the features of a text; a word said twice in a row ("verkoper/verkoopster") counts once. */
export const featuresOf = (tokens: readonly Token[]): Features => {
  const [grams, stems] = [new Map<string, number>(), new Map<string, number>()];
  let before = "";
  for (const { neutral, stem } of tokens) {
    if (neutral === before) continue;
    before = neutral;
    for (const gram of gramsOf(neutral)) grams.set(gram, (grams.get(gram) ?? 0) + 1);
    stems.set(`=${stem}`, (stems.get(`=${stem}`) ?? 0) + 1);
  }
  return { grams, stems };
};
