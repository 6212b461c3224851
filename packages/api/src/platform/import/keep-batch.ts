/** Something holds what cannot be kept: a fault of the row, to be told apart from a store that is away. */
export class Unkeepable extends Error {
  override readonly name = "Unkeepable";
}

/** What became of something that was to be kept. */
export type Kept = "imported" | "updated" | "unchanged";

/**
 * Keeps a batch as a whole. A batch that cannot be kept is done again one by one, so that one that cannot be kept loses
 * nothing else.
 *
 * @param keep all of them or, when it throws `Unkeepable`, none
 * @returns what became of each, in the same order; null for those that cannot be kept
 */
export const keepBatch = async <T, K = Kept>(
  batch: readonly T[],
  keep: (some: readonly T[]) => Promise<readonly K[]>,
): Promise<readonly (K | null)[]> => {
  try {
    return await keep(batch);
  } catch (error) {
    if (!(error instanceof Unkeepable)) throw error;
    if (batch.length === 1) return [null];
    const outcomes: (K | null)[] = [];
    for (const one of batch) outcomes.push(...(await keepBatch([one], keep)));
    return outcomes;
  }
};
