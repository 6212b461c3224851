import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pnpmFailed, runPnpm } from "./pnpm.mjs";
import { codeOf, Refusal } from "./refusal.mjs";

/**
 * @typedef {object} Tools
 * @property {string} root
 * @property {NodeJS.ProcessEnv} env
 * @property {AbortSignal} interrupted
 * @property {import("./progress.mjs").Progress} progress
 */

/**
 * Installs what the lock file names, when that has not been done yet for this lock file on this kind of machine.
 *
 * @param {Tools} tools
 */
export const install = async ({ root, env, interrupted, progress }) => {
  const wanted = fingerprint(root);
  if (isInstalled(root, wanted)) return;
  await progress.step("Installing the packages (once, about a minute)", async () => {
    const args = ["install", "--frozen-lockfile", "--reporter=append-only", "--config.confirmModulesPurge=false"];
    const { code, output } = await runPnpm(root, args, { env, interrupted, onLine: progress.show });
    if (code !== 0) throw pnpmFailed("The packages could not be installed", root, output);
    writeFileSync(stampFile(root), wanted);
  });
};

/** @param {string} root */
const stampFile = (root) => join(root, "node_modules/.installed-for");

/** @param {string} root */
const packageFolders = (root) =>
  readdirSync(join(root, "packages"))
    .map((name) => join(root, "packages", name))
    .filter((folder) => existsSync(join(folder, "package.json")))
    .toSorted();

/** @param {string} root */
const fingerprint = (root) => {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch} ${root}`);
  for (const folder of [root, ...packageFolders(root)]) hash.update(readFileSync(join(folder, "package.json")));
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
};

/**
 * @param {string} root
 * @param {string} wanted
 */
const isInstalled = (root, wanted) => {
  if (!existsSync(join(root, "node_modules/.bin/node"))) return false;
  if (!packageFolders(root).every((folder) => !hasDependencies(folder) || existsSync(join(folder, "node_modules"))))
    return false;
  try {
    return readFileSync(stampFile(root), "utf8") === wanted;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw new Refusal(`${stampFile(root)} cannot be read: run the command as the owner of ${root}.`);
  }
};

/** @param {string} folder */
const hasDependencies = (folder) => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return Object.keys({ ...dependencies, ...devDependencies }).length > 0;
};
