import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BadUserInput } from "./bad-user-input.ts";
import { cursorOf, pageAsked, positionOf } from "./cursor.ts";

const anyPosition = fc.record({
  sort: fc.string({ unit: "grapheme", maxLength: 60 }).filter((sort) => !sort.includes("\u0000")),
  id: fc.uuid(),
});

describe("a cursor", () => {
  it("leads back to the position it was made of", () => {
    fc.assert(
      fc.property(anyPosition, (position) => {
        expect(positionOf(cursorOf(position))).toEqual(position);
      }),
    );
  });

  it("is refused when anything of it was changed, and is never anything but refused", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.json().map((text) => Buffer.from(text).toString("base64url")),
        ),
        (text) => {
          expect(() => positionOf(text)).toThrow(BadUserInput);
        },
      ),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(anyPosition, fc.nat(), fc.constantFrom("!", "=", " ", "\u0000", "é"), (position, at, letter) => {
        const cursor = cursorOf(position);
        const place = at % (cursor.length + 1);
        expect(() => positionOf(cursor.slice(0, place) + letter + cursor.slice(place))).toThrow(BadUserInput);
      }),
    );
  });

  it("holds what the list is sorted by, and nothing else", () => {
    const cursor = cursorOf({ sort: "2026-13-99", id: "0190a1b2-0000-7000-8000-000000000001" });
    expect(pageAsked(5, cursor).after?.sort).toBe("2026-13-99");
    expect(() => pageAsked(5, cursor, (sort) => /^\d{4}-(0\d|1[012])/.test(sort))).toThrow(BadUserInput);
  });

  it("goes with a page of 1 to 100 rows", () => {
    expect(pageAsked(1, null)).toEqual({ first: 1, after: null });
    expect(pageAsked(100, undefined)).toEqual({ first: 100, after: null });
    for (const first of [0, -1, 101, 2 ** 31 - 1]) expect(() => pageAsked(first, null)).toThrow(BadUserInput);
  });
});
