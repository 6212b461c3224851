import { expect, it } from "vitest";
import { inGroups } from "./in-groups.ts";

const occupation = (code: string | null) => ({ iscoGroup: code === null ? null : { code } });

it("puts occupations into groups in one order, and what is in none into the last", () => {
  const all = ["7422", "7411", "2511", "2513", null].map(occupation);
  expect(inGroups(all).map(({ group, occupations }) => [group, occupations.length])).toEqual([
    ["251", 2],
    ["7422", 1],
    ["other", 2],
  ]);
});

it("has no group without an occupation", () => {
  expect(inGroups([])).toEqual([]);
});
