import type { Token } from "./analysis.ts";

/** What stands between two sentences, items or lines: never between "C#" and "ASP.NET". */
const end = /[.!?;:•\n](?:\s|$)|\n|[؟۔؛。]/u;

/** Cuts the words of a text where its sentences end. */
export const sentencesOf = (tokens: readonly Token[], text: string): readonly (readonly Token[])[] => {
  const sentences: Token[][] = [];
  let before = 0;
  for (const token of tokens) {
    if (sentences.length === 0 || end.test(text.slice(before, token.from))) sentences.push([]);
    sentences.at(-1)?.push(token);
    before = token.to;
  }
  return sentences;
};
