import type { Wanted } from "./score.ts";
import { amountOf, type Factor } from "./weights.ts";

/** Who wants a thing: for one factor, from each wanted thing to the slots that want it. */
export type Postings = {
  /** Adds to each slot that wants `of` what evidence of that strength, 0 to 1, brings there. */
  readonly addTo: (scores: Float64Array, of: string, strength: number) => void;
};

/** Inverts what many slots want; slot n is the nth of `all`. */
export const postingsOf = (factor: Factor, all: readonly Wanted[]): Postings => {
  const norms = Float64Array.from(all, ({ norm }) => norm);
  const growing = new Map<string, { readonly slots: number[]; readonly weights: number[] }>();
  all.forEach(({ wants }, slot) => {
    for (const { of, weight } of wants) {
      const known = growing.get(of);
      if (known) {
        known.slots.push(slot);
        known.weights.push(weight);
      } else growing.set(of, { slots: [slot], weights: [weight] });
    }
  });
  const lists = new Map(
    [...growing].map(([of, { slots, weights }]) => [
      of,
      { slots: Int32Array.from(slots), weights: Float64Array.from(weights) },
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
