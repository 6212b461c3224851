import { amountOf, normOf, type Factor, type Want } from "./weights.ts";

/** Who wants a thing: for one factor, from each wanted thing to the slots that want it. */
export type Postings = {
  /** Adds to each slot that wants `of` what evidence of that strength, 0 to 1, brings there. */
  readonly addTo: (scores: Float64Array, of: string, strength: number) => void;
};

/** Inverts the wants of many slots; slot n is the nth of `wants`. */
export const postingsOf = (factor: Factor, wants: readonly (readonly Want[])[]): Postings => {
  const norms = Float64Array.from(wants, normOf);
  const pairs = wants.flatMap((list, slot) => list.map(({ of, weight }) => ({ of, weight, slot })));
  const lists = new Map(
    [...Map.groupBy(pairs, ({ of }) => of)].map(([of, list]) => [
      of,
      { slots: Int32Array.from(list, ({ slot }) => slot), weights: Float64Array.from(list, ({ weight }) => weight) },
    ]),
  );

  return {
    addTo: (scores, of, strength) => {
      const list = lists.get(of);
      if (!list) return;

      const { slots, weights } = list;
      for (let at = 0; at < slots.length; at += 1) {
        const slot = slots[at]!;
        scores[slot]! += amountOf(factor, weights[at]!, strength, norms[slot]!);
      }
    },
  };
};
