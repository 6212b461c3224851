import { expect, it } from "vitest";
import { budgets, keeps, middleOf } from "./budgets.ts";
import type { Visit } from "./page-visits.ts";

const aVisit = (lcp: number): Visit => ({
  bytes: { html: 8_000, css: 9_000, js: 80_000, fonts: 0, other: 1_000 },
  requests: 6,
  packed: ["br"],
  fcp: 1_000,
  lcp,
  tbt: 0,
  cls: 0,
});

it("holds the middle one of several visits against the budgets", () => {
  const weighed = middleOf([aVisit(9_000), aVisit(2_000), aVisit(3_000)]);
  expect(weighed.lcp).toBe(3_000);
  expect(budgets.filter((budget) => !keeps(budget, weighed)).map(({ name }) => name)).toEqual(["JS kB"]);
});
