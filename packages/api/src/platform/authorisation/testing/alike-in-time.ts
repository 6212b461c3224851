/** The value below which a share of them lies, 0 to 1. */
const quantile = (values: readonly number[], share: number): number => {
  const rising = values.toSorted((a, b) => a - b);
  return rising[Math.round(share * (rising.length - 1))] ?? Number.NaN;
};

const median = (values: readonly number[]) => quantile(values, 0.5);
/** Between which the middle half lies: what one ask says little about. */
const spread = (values: readonly number[]) => quantile(values, 0.75) - quantile(values, 0.25);

/**
 * Can two ways to answer not be told apart by how long they take? True where their medians lie closer together than the
 * middle half of either spreads.
 *
 * @param one   durations of one way, in any unit, taken in turn with the others
 * @param other of the other way, in the same unit
 */
export const alikeInTime = (one: readonly number[], other: readonly number[]): boolean =>
  Math.abs(median(one) - median(other)) < Math.max(spread(one), spread(other));
