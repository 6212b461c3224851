import { chanceFrom } from "@techconnect/matching/testing/seeded-chance";

export type Interval = readonly [low: number, high: number];

/** Middle 95 % of resampled values (percentile bootstrap). */
export const intervalOf = (values: readonly number[]): Interval => {
  const rising = values.toSorted((a, b) => a - b);
  const at = (share: number) => rising[Math.min(rising.length - 1, Math.floor(share * rising.length))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
};

/**
 * Draws so many times as many rows as there are, with replacement, and gives the mean of each column of each draw.
 *
 * All columns are of the same queries and are drawn together: so the difference of two of them is a paired one.
 *
 * @param columns at least one, of equal length
 * @returns by column, the means of the draws in the order of the draws
 */
export const resampledMeans = (
  columns: readonly (readonly number[])[],
  { draws = 10_000, seed = 1 }: { readonly draws?: number; readonly seed?: number } = {},
): readonly (readonly number[])[] => {
  const chance = chanceFrom(seed);
  const rows = columns[0]?.length ?? 0;
  const means = columns.map(() => Array.from({ length: draws }, () => 0));
  const drawn = new Uint32Array(rows);
  for (let draw = 0; draw < draws; draw++) {
    for (let at = 0; at < rows; at++) drawn[at] = Math.floor(chance() * rows);
    for (const [at, column] of columns.entries()) {
      let sum = 0;
      for (const row of drawn) sum += column[row] ?? 0;
      means[at]![draw] = sum / rows;
    }
  }
  return means;
};
