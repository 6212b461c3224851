import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const asksForDatabase = /inject\("adminDatabaseUrl"\)/;
const relativeImport = /from\s+"(\.{1,2}\/[^"]+)"/g;

/**
 * The test files that reach no database, neither by themselves nor through what they import.
 *
 * @param {string} folder
 * @returns {string[]} absolute paths
 */
export const testsWithoutDatabase = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => join(folder, file))
    .filter((file) => !reachesDatabase(file, new Set()));

/**
 * @param {string} file
 * @param {Set<string>} seen
 * @returns {boolean}
 */
const reachesDatabase = (file, seen) => {
  if (seen.has(file) || !existsSync(file)) return false;
  seen.add(file);
  const source = readFileSync(file, "utf8");
  if (asksForDatabase.test(source)) return true;
  return [...source.matchAll(relativeImport)].some(([, to = ""]) => reachesDatabase(resolve(dirname(file), to), seen));
};
