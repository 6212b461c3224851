import { existsSync, readFileSync, rmSync } from "node:fs";
import { runOnLeash } from "../leash.mjs";
import { Interrupted } from "../refusal.mjs";

/**
 * Something that must hold, found out by a program that exits with 0 when it does.
 *
 * @typedef {object} Check
 * @property {string} name
 * @property {string} program
 * @property {readonly string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env] beside what all checks get
 * @property {string} [report] where the program writes how many tests it ran, as vitest's JSON; absent: the program is one check
 */

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} seconds
 */

/**
 * @param {Check} check
 * @param {object} place
 * @param {NodeJS.ProcessEnv} place.env
 * @param {AbortSignal} place.interrupted
 * @param {import("../progress.mjs").Progress} place.progress
 * @returns {Promise<Outcome>}
 */
export const runCheck = async (check, { env, interrupted, progress }) => {
  const began = performance.now();
  if (check.report) rmSync(check.report, { force: true });
  const { code, output } = await progress.step(check.name, async (note) => {
    try {
      return await runOnLeash(check.program, check.args, {
        cwd: check.cwd,
        env: { ...env, ...check.env },
        interrupted,
        onLine: note,
      });
    } catch (error) {
      if (error instanceof Interrupted) throw error;
      return { code: 127, output: String(error) };
    }
  });
  const counted = count(check, code);
  if (counted.failed > 0) for (const line of output.split("\n")) progress.show(line);
  return { name: check.name, ...counted, seconds: (performance.now() - began) / 1000 };
};

/**
 * @param {Check} check
 * @param {number} code
 */
const count = ({ report }, code) => {
  if (!report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8"));
  const ranNothing = numPassedTests + numFailedTests === 0;
  // a file that does not load, or an error outside of any test, fails the run without failing a test
  const failed = numFailedTests === 0 && (code !== 0 || ranNothing) ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
};
