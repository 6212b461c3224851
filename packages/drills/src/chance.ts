/** Chance that can be had again: the same seed gives the same run. */
export type Chance = {
  /** At least 0, below `end`. */
  readonly below: (end: number) => number;
  readonly oneOf: <T>(things: readonly T[]) => T;
  /** Different whole numbers from 0 to `end`, in order. */
  readonly someBelow: (end: number, howMany: number) => readonly number[];
};

/** Mulberry32. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    oneOf: <T>(things: readonly T[]) => {
      const chosen = things[below(things.length)];
      if (chosen === undefined) throw new Error("There is nothing to choose from.");
      return chosen;
    },
    someBelow: (end, howMany) => {
      if (howMany > end) throw new Error(`There are no ${howMany} different numbers below ${end}.`);
      const chosen = new Set<number>();
      while (chosen.size < howMany) chosen.add(below(end));
      return [...chosen].toSorted((a, b) => a - b);
    },
  };
};
