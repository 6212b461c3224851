import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../../../infra/run/root.mjs";
import { importedFrom } from "./imported.ts";
import { measureFairness, type Shown } from "./measure-fairness.ts";
import { comparedWith } from "./pasts.ts";

/** What is less than this part of the office's is weaker; the rest is the grain of whole weights. */
const asStrong = 0.9;

const data = join(root, "../shared/data");
const isAtHand = existsSync(data);
if (!isAtHand) process.stdout.write(`skipped: ${data} is not there, so fairness on ESCO was not measured\n`);

const expectFair = (all: readonly Shown[]) => {
  const others = all.filter(({ kind }) => kind !== comparedWith);
  expect(others).toHaveLength(6);
  for (const { kind, besideTransferable, reasons, profiles, third } of others) {
    expect([kind, besideTransferable]).toEqual([kind, expect.toSatisfy((part: number) => part >= asStrong)]);
    expect([kind, third > 0, reasons >= 2, profiles >= 9]).toEqual([kind, true, true, true]);
  }
};

describe("people who come from care, cleaning, kitchen, driving, retail and security", () => {
  it("are shown three kinds of work with reasons as strong as those for whoever comes from an office", () => {
    expectFair(measureFairness(null));
  });

  it.runIf(isAtHand)("also with ESCO and O*NET imported", { timeout: 120_000 }, () => {
    expectFair(measureFairness(importedFrom(data)));
  });

  it("would not be, were their past to count half", () => {
    const halved = measureFairness(null).map((shown) => ({
      ...shown,
      besideTransferable: shown.kind === comparedWith ? 1 : shown.besideTransferable / 2,
    }));
    expect(() => expectFair(halved)).toThrow("care");
  });
});
