import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pinnedNode, root } from "../root.mjs";
import { testsWithoutDatabase } from "./tests-without-database.mjs";

/** @typedef {import("./check.mjs").Check} Check */

const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** @param {string} name */
const tool = (name) => join(root, "node_modules/.bin", name);

/**
 * @param {string} name
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Check}
 */
const check = (name, program, args) => ({ name, program, args, cwd: root });

/**
 * @param {string} task
 * @returns {[string, string[]]}
 */
const turbo = (task) => ["npx", ["--yes", packageManager, "exec", "turbo", "run", task, "--output-logs=errors-only"]];

// types come first: they make the generated files that the others read
const ofTheCode = () => [
  check("Format", tool("oxfmt"), ["--check"]),
  check("Types", ...turbo("typecheck")),
  check("Types of the launcher", tool("tsc"), ["-p", "infra"]),
  check("Lint", tool("oxlint"), ["--type-aware", "--deny-warnings"]),
  check("Boundaries", tool("depcruise"), ["packages", "--config", ".dependency-cruiser.mjs"]),
  check("Dead code", tool("knip"), []),
  check("Messages are fresh", pinnedNode, ["infra/run/checks/fresh-messages.mjs"]),
];

/** What is built, and the generated files that are committed: each must be what its source says. */
const ofTheBuild = () => [
  check("Build", ...turbo("build")),
  check("schema.graphql is fresh", pinnedNode, ["packages/api/dist/entrypoints/schema.js", "--check"]),
];

/** Their tests need a database, and those of `drills` and `e2e` the whole product: how many run at a time they say themselves. */
const needsMore = ["packages/api", "packages/search", "packages/drills", "packages/e2e"];

/** Left to itself vitest keeps one processor free, which of two is half. @param {string} folder */
const workers = (folder) => (needsMore.includes(folder) ? [] : ["--maxWorkers=100%"]);

/**
 * The tests of one package.
 *
 * @param {string} folder below the root
 * @param {readonly string[]} [args]
 * @returns {Check[]} empty when the package has no tests
 */
const testsOf = (folder, args = []) => {
  const cwd = join(root, folder);
  if (!hasTests(cwd)) return [];
  const report = join(root, "test-results", `${folder.replace("/", "-")}.json`);
  const vitest = [join(cwd, "node_modules/vitest/vitest.mjs"), join(root, "node_modules/vitest/vitest.mjs")].find(
    existsSync,
  );
  const reporting = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return [
    {
      name: `Tests of ${folder}`,
      program: pinnedNode,
      args: [vitest ?? "vitest", "run", ...workers(folder), ...reporting, ...args],
      cwd,
      report,
    },
  ];
};

/**
 * @param {string} folder
 * @returns {boolean}
 */
const hasTests = (folder) =>
  readdirSync(folder, { withFileTypes: true }).some((entry) =>
    entry.isDirectory()
      ? !["node_modules", "dist", "build"].includes(entry.name) && hasTests(join(folder, entry.name))
      : /\.(test|spec)\.(ts|tsx|mjs)$/.test(entry.name),
  );

const purePackages = () =>
  readdirSync(join(root, "packages"))
    .map((name) => `packages/${name}`)
    .filter((folder) => existsSync(join(root, folder, "package.json")) && !needsMore.includes(folder));

const pureTests = () => purePackages().flatMap((folder) => testsOf(folder));

/** @param {string} folder */
const testsThatNeedNoDatabase = (folder) => {
  const files = testsWithoutDatabase(join(root, folder, "src"));
  return files.length === 0
    ? []
    : testsOf(folder, files).map((tests) => ({ ...tests, env: { TEST_DATABASE_URL: "none" } }));
};

/** The part without a browser or a database, for while one works. */
export const quickChecks = () => [
  ...ofTheCode(),
  ...pureTests(),
  ...testsOf("infra", ["documents"]),
  ...["packages/search", "packages/api"].flatMap(testsThatNeedNoDatabase),
];

/** Everything, cheap things first. */
export const everyCheck = () => [
  ...ofTheCode(),
  ...pureTests(),
  ...ofTheBuild(),
  ...["infra", "packages/search", "packages/api", "packages/drills", "packages/e2e"].flatMap((folder) =>
    testsOf(folder),
  ),
];
