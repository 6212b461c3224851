/** Names this set of weights and rules. Any change that can change a score or an order gets a new one. */
export const algorithmVersion = "2026.11-1";

/** The most that each factor can bring; together 1. */
export const shares = { transferable: 0.55, interest: 0.2, technical: 0.15, sector: 0.1 } as const;

/** How much of the Euclidean length of the weights stands under a fraction, beside their sum. */
const lengthInNorm = 1.4;

/**
 * What a weighted sum of strengths is divided by, from the opportunity's own weights alone.
 *
 * The sum of the weights would favour what rests on few skills, because chance alone takes a short list to extremes;
 * their Euclidean length would favour long lists. A random person reaches a given share of this mixture about equally
 * often, whatever the length of the list. It is never below the sum, so a share is never exceeded.
 */
export const normOf = (weights: readonly number[]): number =>
  weights.reduce((sum, weight) => sum + weight, 0) + lengthInNorm * Math.hypot(...weights);

const steps = 2 ** 32;

/**
 * Rounds an amount down to a multiple of 2⁻³². Such amounts add up exactly in any order, so that every way of
 * computing a score, here, in another process or in SQL, gives the same number and the same order.
 */
export const inSteps = (amount: number): number => Math.floor(amount * steps) / steps;
