import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastMinutes, mostMinutes, nextRun, readCadence } from "./feed-schedule.ts";

const at = new Date("2026-11-27T12:00:00Z");
const minutesLater = (every: number, failures: number) =>
  (nextRun(at, every, failures).getTime() - at.getTime()) / 60_000;
const cadences = fc.integer({ min: leastMinutes, max: mostMinutes });

describe("how often a feed is read", () => {
  it.each([
    ["15m", 15],
    ["6h", 360],
    [" 1d ", 1_440],
    ["30d", 43_200],
    ["14m", null],
    ["31d", null],
    ["6", null],
    ["6 uur", null],
    ["-1h", null],
    ["1e9h", null],
    ["", null],
  ])("%j is %j minutes", (written, minutes) => expect(readCadence(written)).toBe(minutes));
});

describe("the next run of a feed", () => {
  it("comes at its pace when all is well", () => expect(minutesLater(360, 0)).toBe(360));

  it("comes soon after a failure, then ever later, up to a day", () =>
    expect([1, 2, 3, 4, 7, 8, 100].map((failures) => minutesLater(360, failures))).toEqual([
      15, 30, 60, 120, 960, 1_440, 1_440,
    ]));

  it("is never sooner than a website can bear, nor later than a day or its own pace", () =>
    fc.assert(
      fc.property(cadences, fc.nat({ max: 10_000 }), (every, failures) => {
        const minutes = minutesLater(every, failures);
        expect(minutes).toBeGreaterThanOrEqual(leastMinutes);
        expect(minutes).toBeLessThanOrEqual(Math.max(every, 1_440));
      }),
    ));

  it("comes no sooner after one more failure", () =>
    fc.assert(
      fc.property(cadences, fc.integer({ min: 1, max: 1_000 }), (every, failures) => {
        expect(minutesLater(every, failures + 1)).toBeGreaterThanOrEqual(minutesLater(every, failures));
      }),
    ));
});
