import { existsSync, readFileSync } from "node:fs";

/**
 * @typedef {object} Report
 * @property {{ assertionResults: { ancestorTitles: string[], status: string }[] }[]} testResults
 */

const contract = / keeps the search contract$/;

/**
 * Which search engines kept their contract in a run, as a line to read; nothing when none was tried.
 *
 * @param {string} report a JSON report of vitest
 * @returns {string[]}
 */
export const enginesMet = (report) => {
  if (!existsSync(report)) return [];
  /** @type {Report} */
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  /** @type {Map<string, Set<string>>} */
  const statuses = new Map();
  for (const { ancestorTitles, status } of testResults.flatMap(({ assertionResults }) => assertionResults)) {
    const title = ancestorTitles.find((one) => contract.test(one));
    if (title === undefined) continue;
    const engine = title.replace(contract, "");
    statuses.set(engine, (statuses.get(engine) ?? new Set()).add(status));
  }
  const said = [...statuses].map(([engine, seen]) => {
    if (seen.has("failed")) return `${engine} broke it`;
    return seen.has("passed") ? `${engine} kept it` : engine;
  });
  return said.length === 0 ? [] : [`Search contract: ${said.join("; ")}`];
};
