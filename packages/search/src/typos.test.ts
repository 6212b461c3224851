import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deletionsOf, typosAllowed, typosBetween } from "./typos.ts";

const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), minLength: 1, maxLength: 14 });

describe("typos", () => {
  it.each([
    ["webdeveloper", "webdevelopr", 1],
    ["webdeveloper", "webdeveolper", 1],
    ["python", "pyhton", 1],
    ["python", "bython", 2],
    ["same", "same", 0],
    ["abcdef", "xyzdef", 3],
  ])("between %s and %s are %i", (a, b, typos) => expect(typosBetween(a, b, 2)).toBe(Math.min(typos, 3)));

  it("are as many from one word to the other as back", () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(typosBetween(a, b, 2)).toBe(typosBetween(b, a, 2));
      }),
    );
  });

  it("leave words with something in common when letters are dropped", () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 1, max: 2 }), (a, b, most) => {
        fc.pre(typosBetween(a, b, most) <= most);
        const [ofA, ofB] = [new Set(deletionsOf(a, most)), deletionsOf(b, most)];
        expect(ofB.some((rest) => ofA.has(rest))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("are allowed by the length of what is typed", () =>
    expect(["abcd", "abcde", "abcdefgh", "abcdefghi"].map(typosAllowed)).toEqual([0, 1, 1, 2]));
});
