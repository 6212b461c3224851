/** A slot with its score. */
export type Scored = { readonly slot: number; readonly score: number };

/** The best few of those offered, best first, ties by slot. */
export type TopList = {
  readonly kept: readonly Scored[];
  /** Whether a slot with that score would be kept; of equal scores the lower slot is. */
  readonly wants: (slot: number, score: number) => boolean;
  readonly keep: (slot: number, score: number) => void;
};

/** Keeps the best `size` of what it is offered; `size` is 0 or more. */
export const makeTopList = (size: number): TopList => {
  const kept: Scored[] = [];
  const isBefore = (each: Scored, slot: number, score: number) =>
    each.score > score || (each.score === score && each.slot < slot);

  return {
    kept,
    wants: (slot, score) => {
      if (kept.length < size) return true;
      const last = kept.at(-1);
      return last !== undefined && !isBefore(last, slot, score);
    },
    keep: (slot, score) => {
      let [low, high] = [0, kept.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (isBefore(kept[middle]!, slot, score)) low = middle + 1;
        else high = middle;
      }
      kept.splice(low, 0, { slot, score });
      if (kept.length > size) kept.pop();
    },
  };
};
