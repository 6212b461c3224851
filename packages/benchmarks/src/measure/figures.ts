/** The smallest value that `share` of them, 0 to 1, do not exceed. */
export const percentile = (values: readonly number[], share: number): number => {
  const rising = values.toSorted((a, b) => a - b);
  return rising[Math.max(0, Math.ceil(share * rising.length) - 1)] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** How far rounds of the same work lie apart: the largest over the smallest. */
export const spread = (values: readonly number[]): number => Math.max(...values) / Math.min(...values);

/** Of a run in which the yardstick itself varied more than twofold, nothing is believed. */
export const isVoid = (roundsOfYardstick: readonly number[]): boolean => spread(roundsOfYardstick) > 2;

/** Three figures, and no more digits than they are worth. */
export const rounded = (value: number): string =>
  Number.isFinite(value) ? Number(value.toPrecision(3)).toLocaleString("en", { maximumFractionDigits: 4 }) : "-";

export const times = (value: number): string => `${rounded(value)}×`;
