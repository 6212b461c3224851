import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runOnLeash } from "./leash.mjs";
import { diskFull, Refusal, speaksOfFullDisk } from "./refusal.mjs";

/**
 * Runs the pnpm that package.json pins, which npm fetches once.
 *
 * @param {string} root
 * @param {readonly string[]} args
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env
 * @param {AbortSignal} options.interrupted
 * @param {(line: string) => void} options.onLine
 */
export const runPnpm = (root, args, { env, interrupted, onLine }) => {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return runOnLeash("npx", ["--yes", packageManager, ...args], {
    cwd: root,
    env: quiet(env),
    interrupted,
    onLine: (line) => beside.test(line) || onLine(line),
  });
};

// npm on settings of its user, pnpm on extras that nothing here uses, turbo on itself: none of it tells how it goes
const beside = /^\s*$|^npm (warn|notice)|awaiting approval|^Run "pnpm approve"|^ +• /;

/** @param {NodeJS.ProcessEnv} env */
const quiet = ({ NODE_ENV: _developmentToolsAreNeeded, ...env }) => ({
  ...env,
  npm_config_update_notifier: "false",
  npm_config_fetch_retry_mintimeout: "2000", // without a network, a person hears so in half a minute
  npm_config_fetch_retry_maxtimeout: "20000",
  // the launcher has seen to that, with the frozen lock file
  pnpm_config_verify_deps_before_run: "false",
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  DO_NOT_TRACK: "1",
});

const network =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|META_FETCH_FAIL|error sending request|dns error|network (error|timeout)/i;

/**
 * @param {string} what that failed, as the start of a sentence
 * @param {string} root
 * @param {string} output
 */
export const pnpmFailed = (what, root, output) => {
  if (speaksOfFullDisk(output)) return diskFull(root);
  if (network.test(output))
    return new Refusal(
      `${what}, because the package registry cannot be reached: connect to the internet and run the command again.`,
    );
  if (/EACCES|EROFS|permission denied/i.test(output))
    return new Refusal(`${what}, because ${root} cannot be written: run the command as the owner of that folder.`);
  return new Refusal(`${what}: what went wrong is written above; put it right and run the command again.`);
};
