import { expect, it } from "vitest";
import { byLevelOut, isInSpareTime, levelsGiven, shortestFirst, withoutDiploma } from "./route-facts.ts";

it("the shortest course comes first, and one of unknown length last", () => {
  const weeks = [null, 52, 9, null, 26].map((durationWeeks) => ({ durationWeeks }));
  expect(shortestFirst(weeks).map(({ durationWeeks }) => durationWeeks)).toEqual([9, 26, 52, null, null]);
});

it("courses stand together by the level that they give, lowest first", () => {
  const courses = (["WO", "NONE", null, "MBO4", "NONE"] as const).map((levelOut, place) => ({ levelOut, place }));
  expect(byLevelOut(courses).map(([level, group]) => [level, group.map(({ place }) => place)])).toEqual([
    ["NONE", [1, 4]],
    ["MBO4", [3]],
    ["WO", [0]],
    [null, [2]],
  ]);
  expect(levelsGiven(courses)).toEqual(["MBO4", "WO"]);
});

it("a course is for who has no diploma, or beside work, when it says so", () => {
  expect(withoutDiploma({ entryLevels: ["MBO4", "NONE"] })).toBe(true);
  expect(withoutDiploma({ entryLevels: ["VMBO"] })).toBe(false);
  expect(isInSpareTime({ dayParts: ["DAYTIME", "WEEKEND"] })).toBe(true);
  expect(isInSpareTime({ dayParts: ["SCHOOL_HOURS"] })).toBe(false);
});
