/** Numbers by place; all other places hold 0. */
export type Row = ReadonlyMap<number, number>;

export const lengthOf = (row: Row): number => Math.sqrt([...row.values()].reduce((sum, value) => sum + value ** 2, 0));

/** The same direction with length 1; an empty row stays as it is. */
export const unitOf = (row: Row): Row => {
  const length = lengthOf(row);
  return length === 0 ? row : new Map([...row].map(([place, value]) => [place, value / length]));
};

/** Gives the dot product of a row with each of many, by their number. */
export type Against = (row: Row) => Float64Array;

/**
 * Inverts many rows, so that only those that share a place with the asked one are looked at.
 *
 * @param places how many there are: each is a whole number from 0 up to it
 */
export const against = (rows: readonly Row[], places: number): Against => {
  const starts = new Int32Array(places + 1);
  for (const row of rows) for (const place of row.keys()) starts[place + 1]! += 1;
  for (let place = 0; place < places; place += 1) starts[place + 1]! += starts[place]!;

  const next = starts.slice();
  const numbers = new Int32Array(starts[places]!);
  const values = new Float64Array(starts[places]!);
  rows.forEach((row, number) => {
    for (const [place, value] of row) {
      const at = next[place]!;
      numbers[at] = number;
      values[at] = value;
      next[place] = at + 1;
    }
  });

  return (asked) => {
    const products = new Float64Array(rows.length);
    for (const [place, value] of asked)
      for (let at = starts[place]!; at < starts[place + 1]!; at += 1) products[numbers[at]!]! += value * values[at]!;
    return products;
  };
};

/** The places of the largest numbers above 0, largest first, ties by place. */
export const largest = (values: Float64Array, most: number): readonly number[] => {
  const least = values.toSorted()[Math.max(0, values.length - most)] ?? 0;
  return [...values.keys()]
    .filter((place) => values[place]! > 0 && values[place]! >= least)
    .toSorted((a, b) => values[b]! - values[a]! || a - b)
    .slice(0, most);
};
