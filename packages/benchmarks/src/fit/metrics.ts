/** How good a ranking is, 0 to 1, given the ids that are right. */
export type Metric = (ranked: readonly string[], right: ReadonlySet<string>) => number;

/** One over the rank of the first right answer. */
export const reciprocalRank: Metric = (ranked, right) => {
  const at = ranked.findIndex((id) => right.has(id));
  return at < 0 ? 0 : 1 / (at + 1);
};

/** The share of what is right, or of five where that is more, among the first five. */
export const precisionOfFive: Metric = (ranked, right) =>
  ranked.slice(0, 5).filter((id) => right.has(id)).length / Math.max(1, Math.min(5, right.size));

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
