import { amountOf, normOf, type Factor, type Want } from "./weights.ts";

/** Who wants a thing: for one factor, from each wanted thing to the slots that want it. */
export type Postings = {
  /** Adds to each slot from `start` up to `end` that wants `of` what evidence of that strength, 0 to 1, brings there. */
  readonly addTo: (scores: Float64Array, of: string, strength: number, start: number, end: number) => void;
  /** The most that evidence of that strength brings to any slot. */
  readonly mostFor: (of: string, strength: number) => number;
};

/** Where the first of the rising numbers stands that is not below `least`. */
const firstFrom = (rising: Int32Array, least: number) => {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Inverts the wants of many slots; slot n is the nth of `wants`. */
export const postingsOf = (factor: Factor, wants: readonly (readonly Want[])[]): Postings => {
  const norms = Float64Array.from(wants, normOf);
  const pairs = wants.flatMap((list, slot) => list.map(({ of, weight }) => ({ of, weight, slot })));
  const lists = new Map(
    [...Map.groupBy(pairs, ({ of }) => of)].map(([of, list]) => [
      of,
      {
        slots: Int32Array.from(list, ({ slot }) => slot),
        weights: Float64Array.from(list, ({ weight }) => weight),
        most: list.reduce((most, { weight, slot }) => Math.max(most, amountOf(factor, weight, 1, norms[slot]!)), 0),
      },
    ]),
  );

  return {
    addTo: (scores, of, strength, start, end) => {
      const list = lists.get(of);
      if (!list) return;

      const { slots, weights } = list;
      for (let at = firstFrom(slots, start); at < slots.length && slots[at]! < end; at += 1) {
        const slot = slots[at]!;
        scores[slot]! += amountOf(factor, weights[at]!, strength, norms[slot]!);
      }
    },
    // an amount at full strength is rounded down, so what it is scaled to may be a step too low
    mostFor: (of, strength) => (lists.get(of)?.most ?? 0) * strength + 2 ** -30,
  };
};
