import { expect, it } from "vitest";
import { isKept } from "./measure-task.ts";
import { comparisonOf, questionsOf, saidOf } from "./table.ts";
import { tasks } from "./tasks.ts";

const compared = {
  ours: { value: 0.81, interval: [0.79, 0.83] as const },
  baseline: { value: 0.773, interval: [0.75, 0.8] as const },
  difference: { value: 0.037, interval: [0.001, 0.07] as const, notBetter: 0.0204 },
};
const measured = tasks.slice(0, 1).map((task) => ({
  task,
  why: null,
  figures: task.figures.map((figure) => ({ figure, count: 400, compared, kept: isKept(figure, compared.ours.value) })),
  slices: {},
}));

it("shows a figure with its interval, the paired difference, how sure it is, and whether the bar was met", () => {
  const difference = "+0.037 [+0.001, +0.070]";
  expect(comparisonOf(measured).rows[0]).toEqual([
    "T1b, MRR, exact",
    "400",
    "0.810 [0.790, 0.830]",
    "0.773 (IDF cosine)",
    difference,
    "2.0 %",
    "≥ 0.80",
    "✓",
  ]);
  expect(questionsOf(measured).rows[0]?.slice(-3)).toEqual(["0.773", "≥ 0.80 ✓", ""]);
});

it("says why the product was not run, and then keeps no bar", () => {
  const [first] = measured;
  const notRun = {
    ...first!,
    why: "there is no catalogue",
    figures: first!.figures.map((of) => ({ ...of, kept: null })),
  };
  const [row] = comparisonOf([notRun]).rows;
  expect(row?.[2]).toBe("not run");
  expect(saidOf([notRun]).at(-1)).toBe("Not run: T1b. there is no catalogue");
  expect(row?.at(-1)).toBe("");
});

it("wants a gap to be small whichever way it points", () => {
  expect(isKept({ of: "gap", bar: 0.015 }, -0.014)).toBe(true);
  expect(isKept({ of: "gap", bar: 0.015 }, -0.016)).toBe(false);
  expect(isKept({ of: "mrr" }, 1)).toBeNull();
});
