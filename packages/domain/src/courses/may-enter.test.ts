import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ladder, lowestEntry, mayEnter as mayBegin, type SchoolLevel } from "./may-enter.ts";

/** An adult, at a course that sets no age. */
const mayEnter = (finished: SchoolLevel, entryLevels: readonly SchoolLevel[]) =>
  mayBegin({ finished, under18: false }, { entryLevels, minimumAge: null });

const anyLevel = fc.constantFrom(...ladder);
const anyLevels = fc.uniqueArray(anyLevel);

describe("a course may be entered", () => {
  it("from a level that it names, and from any above", () => {
    expect(mayEnter("mbo2", ["mbo2"])).toBe(true);
    expect(mayEnter("wo", ["mbo2"])).toBe(true);
    expect(mayEnter("mbo1", ["mbo2"])).toBe(false);
  });

  it("from the lowest of the levels that it names, in whatever order they stand", () => {
    expect(mayEnter("vmbo", ["hbo", "vmbo", "mbo4"])).toBe(true);
    expect(mayEnter("none", ["hbo", "vmbo", "mbo4"])).toBe(false);
  });

  it("by everybody where no diploma is asked, and by nobody where nothing is known", () => {
    for (const finished of ladder) {
      expect(mayEnter(finished, ["mbo4", "none"])).toBe(true);
      expect(mayEnter(finished, [])).toBe(false);
    }
  });

  it("by somebody under 18 unless it is for adults only", () => {
    const young = { finished: "mbo2", under18: true } as const;
    const entryLevels = ["vmbo"] as const;
    expect(mayBegin(young, { entryLevels, minimumAge: 18 })).toBe(false);
    expect(mayBegin({ ...young, under18: false }, { entryLevels, minimumAge: 18 })).toBe(true);
    for (const minimumAge of [null, 16]) expect(mayBegin(young, { entryLevels, minimumAge })).toBe(true);
  });

  it("by who learnt more wherever it may by who learnt less", () =>
    fc.assert(
      fc.property(anyLevel, anyLevel, anyLevels, (one, other, entryLevels) => {
        const [less = one, more = one] = [one, other].toSorted((a, b) => ladder.indexOf(a) - ladder.indexOf(b));
        expect(!mayEnter(less, entryLevels) || mayEnter(more, entryLevels)).toBe(true);
      }),
    ));
});

it("courses of which no entry is known come after all others", () => {
  expect(
    [["wo"], [], ["mbo3", "none"], ["mbo3"]].map((levels) => lowestEntry(ladder.filter((one) => levels.includes(one)))),
  ).toEqual([8, 9, 0, 4]);
});
