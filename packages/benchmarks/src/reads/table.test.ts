import { describe, expect, it } from "vitest";
import { medianOf, type Comparison } from "./compare.ts";
import { tableOf } from "./table.ts";
import { between } from "./write-docs.ts";

const measured = { serverCpu: 1, databaseCpu: 1, cpu: 2, p50: 10, p99: 20, perSecond: 100, memory: 90 };
const comparison: Comparison = {
  at: "2026-11-27T04:00:00.000Z",
  size: "XS",
  node: "v26.10.0",
  processor: "2 × nothing",
  answerKilobytes: 20,
  spread: 1.1,
  compared: [
    { name: "plain", label: "plain", why: null, rounds: [measured], measured },
    { name: "ours", label: "ours", why: null, rounds: [], measured: { ...measured, cpu: 3, serverCpu: 2 } },
    { name: "other", label: "other", why: "it does not start", rounds: [], measured: null },
  ],
};

describe("the table of a comparison", () => {
  it("has the ratio of everybody to the first", () => {
    expect(tableOf(comparison)).toMatch(/\| ours +\| +3\.00 ms \| +2\.00 ms \| +1\.00 ms \| +1\.50 \|/);
  });

  it("says why somebody is not in it", () => {
    expect(tableOf(comparison)).toContain("not run: it does not start");
  });

  it("is put between its markers, again and again", () => {
    const page = "before <!-- reads -->\nold\n<!-- /reads --> after";
    const once = between(page, "reads", "new");
    expect(once).toBe("before <!-- reads -->\n\nnew\n\n<!-- /reads --> after");
    expect(between(once, "reads", "new")).toBe(once);
    expect(() => between("nothing", "reads", "new")).toThrow("markers");
  });
});

describe("a median", () => {
  it("is the one in the middle, or half-way between two", () => {
    expect(medianOf([3, 1, 2])).toBe(2);
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
  });
});
