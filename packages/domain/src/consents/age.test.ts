import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageOn, consentsAlone, mayCorrectAge, readAge } from "./age.ts";

describe("age on a day", () => {
  it.each([
    ["2010-11-27", "2026-11-26", 15],
    ["2010-11-27", "2026-11-27", 16],
    ["2012-02-29", "2027-02-28", 14],
    ["2012-02-29", "2027-03-01", 15],
    ["2012-02-29", "2028-02-28", 15],
    ["2012-02-29", "2028-02-29", 16],
    ["2084-02-29", "2100-02-28", 15],
    ["2084-02-29", "2100-03-01", 16],
    ["2026-01-01", "2026-12-31", 0],
  ])("of who was born on %s is, on %s, %i", (bornOn, day, age) => expect(ageOn(bornOn, day)).toBe(age));

  it("never falls from one day to the next, and rises once a year", () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 30_000 }), (bornOn, later) => {
        const at = (n: number) => new Date(Date.parse(bornOn) + n * 86_400_000).toISOString().slice(0, 10);
        const step = ageOn(bornOn, at(later + 1)) - ageOn(bornOn, at(later));
        expect([0, 1]).toContain(step);
        expect(ageOn(bornOn, at(later + 366)) - ageOn(bornOn, at(later))).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe("consenting alone", () => {
  it("begins when the sixteenth birthday begins in Amsterdam, whatever the clock in UTC says", () => {
    const age = { kind: "younger", bornOn: "2010-07-01" } as const;
    expect(consentsAlone(age, new Date("2026-06-30T21:59:59Z"))).toBe(false);
    expect(consentsAlone(age, new Date("2026-06-30T22:00:00Z"))).toBe(true);
  });
});

describe("an age that somebody says", () => {
  const now = new Date("2026-11-27T09:00:00Z");

  it("keeps a day of birth of who is younger than sixteen only", () => {
    expect(readAge("2012-02-29", now)).toEqual({ kind: "younger", bornOn: "2012-02-29" });
    expect(readAge("2010-11-27", now)).toEqual({ kind: "sixteen-or-older" });
    expect(readAge(null, now)).toEqual({ kind: "sixteen-or-older" });
  });

  it.each(["", "gisteren", "2012-02-30", "2013-02-29", "2012-13-01", "12-01-01", "2024-01-01", "2030-01-01"])(
    "is none when it is %j",
    (text) => expect(readAge(text, now)).toBeNull(),
  );

  it("may be put right, but not so that somebody is sixteen before they are", () => {
    const [young, older] = [{ kind: "younger", bornOn: "2012-01-01" }, { kind: "sixteen-or-older" }] as const;
    expect(mayCorrectAge(null, young, now)).toBe(true);
    expect(mayCorrectAge(older, young, now)).toBe(true);
    expect(mayCorrectAge(young, { ...young, bornOn: "2012-02-01" }, now)).toBe(true);
    expect(mayCorrectAge(young, older, now)).toBe(false);
    expect(mayCorrectAge(young, older, new Date("2028-01-01T00:00:00Z"))).toBe(true);
  });
});
