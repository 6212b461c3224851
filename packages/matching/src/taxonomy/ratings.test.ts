import { describe, expect, it } from "vitest";
import { meanRatings, standingOut } from "./ratings.ts";

const styles = new Map([
  ["cook", [1, 5]],
  ["guard", [3, 5]],
  ["clerk", [5, 5]],
]);

describe("what an occupation stands out in", () => {
  it("is told in standard deviations above the mean, over the root of how many things are rated", () => {
    const deviation = Math.sqrt(8 / 3);
    expect(standingOut([styles]).get("clerk")?.[0]).toBeCloseTo(2 / deviation / Math.SQRT2, 12);
    expect(standingOut([styles]).get("cook")?.[0]).toBeCloseTo(-2 / deviation / Math.SQRT2, 12);
  });

  it("is nothing where all are rated alike, or one was not rated", () => {
    expect(standingOut([styles]).get("clerk")?.[1]).toBe(0);
    const patchy = new Map([...styles, ["nurse", [Number.NaN, 4]]]);
    expect(standingOut([patchy]).get("nurse")?.[0]).toBe(0);
  });

  it("is only told of occupations that have ratings of every kind, those of all kinds after each other", () => {
    const interests = new Map([
      ["cook", [1]],
      ["clerk", [2]],
    ]);
    const both = standingOut([styles, interests]);
    expect([...both.keys()]).toEqual(["cook", "clerk"]);
    expect(both.get("cook")).toHaveLength(3);
  });

  it("of several occupations is their mean", () => {
    expect(
      meanRatings([
        [0, 2],
        [1, 4],
      ]),
    ).toEqual([0.5, 3]);
    expect(meanRatings([])).toBeNull();
  });
});
