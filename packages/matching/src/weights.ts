/** Names this set of weights and rules. Any change that can change a score or an order gets a new one. */
export const algorithmVersion = "2026.11-2";

/**
 * The most that each factor can bring; together 1. Of the work: its transferable skills, its technical skills, and how
 * near it is to what somebody did before; what the opportunity itself asks beside that; what somebody likes, and where.
 */
export const shares = {
  transferable: 0.32,
  technical: 0.22,
  occupation: 0.2,
  asked: 0.09,
  interest: 0.12,
  sector: 0.05,
} as const;
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

/** A person has so many former occupations at most. */
export const mostOccupations = 6;

/** And so many technical skills. */
export const mostTechnicalSkills = 60;

/** What a list of technical skills is divided by, for each of its length and of a length that every list is given. */
const technicalNorm = { times: 6, given: 1 };

const sumOf = (rising: readonly number[]) => rising.reduce((total, weight) => total + weight, 0);

/**
 * What a weighted sum of strengths is divided by: from the opportunity's own wants alone, never from the person's, and
 * never so small that the share of a factor is exceeded.
 *
 * The others: the sum of the weights plus their Euclidean length. Over the sum alone,
 * short lists would come out on top too often, because chance takes few things to extremes more easily than many; over
 * the length alone, long lists would.
 *
 * Technical skills come in lists of five to hundreds, most of them hardly wanted, and nobody has more than the sixty
 * heaviest (`mostTechnicalSkills`) to bring. The length of those counts, and a length
 * that each list is given beside its own, so that a short list is not easily filled: in the measurements of
 * `docs/explanation/match-quality.md` that finds an occupation by its skills better than sum or length alone.
 *
 * Occupations: each of a person's brings its part, whatever else is near.
 */
export const normOf = (factor: Factor, wants: readonly Want[]): number => {
  if (factor === "occupation") return mostOccupations;
  // sorted, so that rounding does not depend on the order in which things are listed
  const rising = (weights: readonly number[]) => weights.toSorted((a, b) => a - b);
  const weights = rising(wants.map(({ weight }) => weight));
  if (factor === "technical") {
    const heaviest = weights.slice(-mostTechnicalSkills);
    return Math.max(sumOf(heaviest), technicalNorm.times * (technicalNorm.given + Math.hypot(...heaviest)));
  }
  const counted = rising(wants.map(({ of, weight }) => weight * (partInNorm.get(of) ?? 1)));
  return Math.max(sumOf(weights), sumOf(counted) + Math.hypot(...counted));
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
