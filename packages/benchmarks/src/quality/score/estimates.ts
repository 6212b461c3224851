import { intervalOf, resampledMeans, type Interval } from "./bootstrap.ts";
import { meanOf } from "./score-run.ts";

export type Estimate = { readonly value: number; readonly interval: Interval };

/** Ours less theirs on the same queries; `notBetter`: part of the resamples in which ours was not better. */
export type Difference = Estimate & { readonly notBetter: number };

export type Compared = {
  readonly ours: Estimate;
  readonly baseline: Estimate;
  readonly difference: Difference;
};

/**
 * Two runs on the same queries, with 95 % intervals of each and of their difference, all from the same resamples.
 *
 * @param ours one value per query
 * @param baseline the same queries in the same order
 * @param better `higher` for a score; `nearer 0` for a gap, whose difference is that of the absolute values
 */
export const compareRuns = (
  ours: readonly number[],
  baseline: readonly number[],
  better: "higher" | "nearer 0" = "higher",
): Compared => {
  const [ourMeans = [], theirMeans = []] = resampledMeans([ours, baseline]);
  const less = (a: number, b: number) => (better === "higher" ? a - b : Math.abs(a) - Math.abs(b));
  const differences = ourMeans.map((mean, at) => less(mean, theirMeans[at] ?? 0));
  const notBetter = differences.filter((difference) => (better === "higher" ? difference <= 0 : difference >= 0));
  return {
    ours: { value: meanOf(ours), interval: intervalOf(ourMeans) },
    baseline: { value: meanOf(baseline), interval: intervalOf(theirMeans) },
    difference: {
      value: less(meanOf(ours), meanOf(baseline)),
      interval: intervalOf(differences),
      notBetter: notBetter.length / differences.length,
    },
  };
};
