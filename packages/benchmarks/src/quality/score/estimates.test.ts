import { describe, expect, it } from "vitest";
import { intervalOf, resampledMeans } from "./bootstrap.ts";
import { compareRuns } from "./estimates.ts";

const halfRight = Array.from({ length: 400 }, (_, at) => at % 2);

describe("resampling", () => {
  it("gives the interval that theory gives for the mean of 400 throws of a coin", () => {
    const [low, high] = intervalOf(resampledMeans([halfRight])[0] ?? []);
    const margin = 1.96 * Math.sqrt(0.25 / 400);
    expect(low).toBeCloseTo(0.5 - margin, 2);
    expect(high).toBeCloseTo(0.5 + margin, 2);
  });

  it("is the same each time for one seed, and another for another", () => {
    const means = (seed: number) => resampledMeans([halfRight], { draws: 10, seed });
    expect(means(1)).toEqual(means(1));
    expect(means(1)).not.toEqual(means(2));
  });
});

describe("two runs on the same queries", () => {
  it("differ surely when one is a little better on each query, however far the queries lie apart", () => {
    const { difference } = compareRuns(
      halfRight.map((score) => score + 0.01),
      halfRight,
    );
    expect(difference.value).toBeCloseTo(0.01);
    expect(difference.interval[0]).toBeCloseTo(0.01);
    expect(difference.notBetter).toBe(0);
  });

  it("do not differ when each wins as often", () => {
    const { difference } = compareRuns(halfRight, halfRight.toReversed());
    expect(difference.interval[0]).toBeLessThan(0);
    expect(difference.interval[1]).toBeGreaterThan(0);
    expect(difference.notBetter).toBeCloseTo(0.5, 1);
  });

  it("are compared by how far they are from nought when that is what counts", () => {
    const { difference } = compareRuns([-0.1, -0.1], [0.3, 0.3], "nearer 0");
    expect(difference.value).toBeCloseTo(-0.2);
    expect(difference.notBetter).toBe(0);
  });
});
