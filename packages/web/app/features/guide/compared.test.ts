import { expect, it } from "vitest";
import { comparedIn, sortedOut } from "./compared.ts";

const profiles = ["a", "b", "c", "d"].map((slug) => ({ slug }));

it("an address names each kind of work once, in its own order, and no more than anybody ticks", () => {
  expect(comparedIn(new URLSearchParams("p=b&p=a&p=b&p="))).toEqual(["b", "a"]);
  const many = new URLSearchParams(Array.from({ length: 40 }, (_, n) => ["p", `x${n}`]));
  expect(comparedIn(many)).toHaveLength(12);
});

it("the first three are shown, the others wait, and what nobody knows is counted", () => {
  const { shown, more, unknown } = sortedOut(["d", "x", "a", "c", "b"], profiles);
  expect([shown, more].map((list) => list.map(({ slug }) => slug))).toEqual([["d", "a", "c"], ["b"]]);
  expect(unknown).toBe(1);
});
