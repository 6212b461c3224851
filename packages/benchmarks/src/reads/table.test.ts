import { describe, expect, it } from "vitest";
import type { Comparison } from "./compare.ts";
import { reportOf } from "./table.ts";

const measured = { serverCpu: 1, databaseCpu: 1, cpu: 2, p50: 10, p99: 20, perSecond: 100, memory: 90 };
const comparison: Comparison = {
  size: "XS",
  rounds: 3,
  seconds: 6,
  answerKilobytes: 20,
  roundsOfFirst: [2, 2.2],
  compared: [
    { name: "plain", label: "plain", why: null, rounds: [measured], measured },
    { name: "ours", label: "ours", why: null, rounds: [], measured: { ...measured, cpu: 3, serverCpu: 2 } },
    { name: "other", label: "other", why: "it does not start", rounds: [], measured: null },
  ],
};

describe("the table of a comparison", () => {
  it("has the ratio of everybody to the first", () => {
    expect(reportOf(comparison).table.rows[1]?.slice(0, 5)).toEqual(["ours", "3", "2", "1", "1.5×"]);
  });

  it("says why somebody is not in it", () => {
    expect(reportOf(comparison).table.rows[2]?.slice(0, 2)).toEqual(["other", "not run: it does not start"]);
  });
});
