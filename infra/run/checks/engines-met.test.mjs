import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { enginesMet } from "./engines-met.mjs";

/** @param {readonly [engine: string, status: string][]} tests */
const reportOf = (tests) => {
  const file = join(mkdtempSync(join(tmpdir(), "report-")), "report.json");
  const assertionResults = tests.map(([engine, status]) => ({
    ancestorTitles: [`${engine} keeps the search contract`, "words"],
    status,
  }));
  writeFileSync(file, JSON.stringify({ testResults: [{ assertionResults }] }));
  return file;
};

describe("which engines kept the search contract", () => {
  it("is said by engine", () => {
    const line = enginesMet(
      reportOf([
        ["a", "passed"],
        ["a", "failed"],
        ["b", "passed"],
        ["c (not met)", "skipped"],
      ]),
    );
    expect(line).toEqual(["Search contract: a broke it; b kept it; c (not met)"]);
  });
  it("is not said when none was tried", () => {
    expect(enginesMet(reportOf([]))).toEqual([]);
    expect(enginesMet("/nowhere/at/all.json")).toEqual([]);
  });
});
