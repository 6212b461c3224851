/** A slot with its score. */
export type Scored = { readonly slot: number; readonly score: number };

/** The best few of a stream of slots. */
export type TopList = {
  /** Slots come in rising order, so that of equal scores the lower one is kept. */
  readonly offer: (slot: number, score: number) => void;
  /** Best first, equal ones by slot. */
  readonly kept: readonly Scored[];
};

/** Best first, ties by slot. */
export const bestSlotFirst = (a: Scored, b: Scored): number => b.score - a.score || a.slot - b.slot;

/**
 * Keeps the best of what is offered.
 *
 * @param size how many, 0 or more
 * @param may leaves a slot out when it answers false; asked only about slots that would be kept
 */
export const makeTopList = (size: number, may: (slot: number) => boolean): TopList => {
  const kept: Scored[] = [];

  return {
    kept,
    offer: (slot, score) => {
      const isFull = kept.length >= size;
      if ((isFull && score <= (kept.at(-1)?.score ?? Infinity)) || !may(slot)) return;

      kept.splice(kept.findLastIndex((each) => each.score >= score) + 1, 0, { slot, score });
      if (isFull) kept.pop();
    },
  };
};
