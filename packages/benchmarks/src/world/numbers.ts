/** Numbers from 0 up to 1. */
export type Numbers = () => number;

/** A generator of numbers that is the same for the same seed (mulberry32). */
export const numbersOf = (seed: number): Numbers => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A whole number, both ends included. */
export const wholeBetween = (next: Numbers, from: number, to: number): number =>
  from + Math.floor(next() * (to - from + 1));

export const oneOf = <T>(next: Numbers, values: readonly T[]): T => {
  const value = values[Math.floor(next() * values.length)];
  if (value === undefined) throw new Error("There is nothing to choose from.");
  return value;
};

/** Some of the values, in their order; each with the same chance. */
export const someOf = <T>(next: Numbers, values: readonly T[], chance: number): readonly T[] =>
  values.filter(() => next() < chance);

/** Places 0 up to `size`, the first the most popular: place n has a weight of 1 / (n + 1) ** exponent. */
export const zipf = (size: number, exponent: number): ((next: Numbers) => number) => {
  const reached = new Float64Array(size);
  let total = 0;
  for (let place = 0; place < size; place++) reached[place] = total += 1 / (place + 1) ** exponent;
  return (next) => {
    const aim = next() * total;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((reached[middle] ?? total) > aim) high = middle;
      else low = middle + 1;
    }
    return low;
  };
};

/** `count` different ones from what `draw` gives; fewer when it keeps giving the same. */
export const differentOnes = <T>(count: number, draw: () => T): readonly T[] => {
  const drawn = new Set<T>();
  for (let attempt = 0; drawn.size < count && attempt < count * 20; attempt++) drawn.add(draw());
  return [...drawn];
};
