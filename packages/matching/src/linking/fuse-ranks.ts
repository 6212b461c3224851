import { compareTexts } from "./label.ts";

/** How little the very first ranks stand out. @see Cormack, Clarke & Büttcher 2009, reciprocal rank fusion */
const smoothing = 60;

/** One list of several, each best first: by the sum over the lists of 1 / (60 + rank), ties by id. */
export const fuseRanks = (lists: readonly (readonly string[])[]): readonly string[] => {
  const sums = new Map<string, number>();
  for (const list of lists)
    for (const [at, id] of list.entries()) sums.set(id, (sums.get(id) ?? 0) + 1 / (smoothing + at + 1));
  return [...sums].toSorted(([a, sumA], [b, sumB]) => sumB - sumA || compareTexts(a, b)).map(([id]) => id);
};
