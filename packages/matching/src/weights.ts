/** Names this set of weights and rules. Any change that can change a score or an order gets a new one. */
export const algorithmVersion = "2026.11-1";

/** The most that each factor can bring; together 1. */
export const shares = { transferable: 0.55, interest: 0.2, technical: 0.15, sector: 0.1 } as const;
export type Factor = keyof typeof shares;

/** Something that an opportunity wants, with its importance above 0. */
export type Want = { readonly of: string; readonly weight: number };

/**
 * How much of its weight a skill counts in the norm, 0 to 1; all others count fully. For skills that most people have
 * had no chance to show: only one choice of a page that may be skipped tells of working with one's hands, and no answer
 * shows more than a little of it. Counted fully, work of the hands would be out of reach for whoever skips that page.
 * Measured with random people, see `spread.test.ts`.
 */
const partInNorm: ReadonlyMap<string, number> = new Map([["tc:handig", 0.3]]);

/**
 * What a weighted sum of strengths is divided by: from the opportunity's own wants alone, never from the person's.
 *
 * The sum of the weights plus their Euclidean length. Over the sum alone, short lists would come out on top too often,
 * because chance takes few things to extremes more easily than many; over the length alone, long lists would. Never
 * below the sum, so that a share is never exceeded.
 */
export const normOf = (wants: readonly Want[]): number => {
  const sum = wants.reduce((total, { weight }) => total + weight, 0);
  // sorted, so that rounding does not depend on the order in which things are listed
  const counted = wants.map(({ of, weight }) => weight * (partInNorm.get(of) ?? 1)).toSorted((a, b) => a - b);

  return Math.max(sum, counted.reduce((total, weight) => total + weight, 0) + Math.hypot(...counted));
};

const steps = 2 ** 32;

/**
 * What one wanted thing adds to a score.
 *
 * Rounded down to a multiple of 2⁻³²: such amounts add up without any rounding, in any order. So every way of computing
 * a score, here, in parts or in SQL, gives the same number and the same order.
 *
 * @param strength of the person's evidence, 0 to 1
 * @param norm of all that the opportunity wants of this factor (`normOf`)
 */
export const amountOf = (factor: Factor, weight: number, strength: number, norm: number): number =>
  Math.floor(((shares[factor] * weight * strength) / norm) * steps) / steps;
