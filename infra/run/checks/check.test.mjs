import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { progress } from "../progress.mjs";
import { temporaryFolder } from "../testing/launched.mjs";
import { runCheck } from "./check.mjs";
import { tableOf, totalOf } from "./table.mjs";

/**
 * @param {string} folder
 * @param {string} shell what the check does
 * @param {object | undefined} report what it leaves as vitest's report; undefined: it is no test run
 */
const outcomeOf = async (folder, shell, report) => {
  /** @type {string[]} */
  const printed = [];
  const file = join(folder, "report.json");
  const source = join(folder, "source.json");
  writeFileSync(
    source,
    JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, ...report }),
  );
  const check = {
    name: "Check",
    program: "/bin/sh",
    args: ["-c", shell, "sh", source, file],
    cwd: folder,
    ...(report && { report: file }),
  };
  const place = {
    env: {},
    interrupted: new AbortController().signal,
    progress: progress((line) => void printed.push(line)),
  };
  return { ...(await runCheck(check, place)), printed: printed.join("\n") };
};

it("counts a program as one check, and shows what it said only when it fails", async () => {
  using folder = temporaryFolder();
  const good = await outcomeOf(folder.path, "echo fine", undefined);
  expect(good).toMatchObject({ passed: 1, failed: 0 });
  expect(good.printed).not.toContain("fine");
  const bad = await outcomeOf(folder.path, "echo the reason; exit 2", undefined);
  expect(bad).toMatchObject({ passed: 0, failed: 1 });
  expect(bad.printed).toContain("the reason");
});

it("counts a program that does not exist as failed", async () => {
  using folder = temporaryFolder();
  expect(await outcomeOf(folder.path, "no-such-program-here", undefined)).toMatchObject({ passed: 0, failed: 1 });
});

it("counts tests one by one", async () => {
  using folder = temporaryFolder();
  const some = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1 };
  expect(await outcomeOf(folder.path, 'cp "$1" "$2"; exit 1', some)).toMatchObject({
    passed: 5,
    failed: 2,
    skipped: 1,
  });
});

it("counts a test run as failed when it ran nothing, broke outside of a test, or left no report", async () => {
  using folder = temporaryFolder();
  expect(await outcomeOf(folder.path, 'cp "$1" "$2"', { numPassedTests: 0 })).toMatchObject({ passed: 0, failed: 1 });
  expect(await outcomeOf(folder.path, 'cp "$1" "$2"; exit 1', { numPassedTests: 5 })).toMatchObject({
    passed: 5,
    failed: 1,
  });
  expect(await outcomeOf(folder.path, "exit 0", { numPassedTests: 5 })).toMatchObject({ passed: 0, failed: 1 });
});

it("adds everything up", () => {
  const outcomes = [
    { name: "Lint", passed: 1, failed: 0, skipped: 0, seconds: 1.25 },
    { name: "Tests", passed: 40, failed: 3, skipped: 2, seconds: 61 },
  ];
  expect(totalOf(outcomes)).toEqual({ passed: 41, failed: 3 });
  expect(tableOf(outcomes)).toEqual([
    "ok      Lint       1.3 s       1 passed",
    "FAILED  Tests     61.0 s      40 passed  3 failed  2 skipped",
  ]);
});
