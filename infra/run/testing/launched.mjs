import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../ports.mjs";
import { isRunning } from "../running-process.mjs";

const script = fileURLToPath(new URL("stand-in-start.mjs", import.meta.url));

/** A folder of a test's own, whose name asks for careful quoting; gone when the test ends. */
export const temporaryFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), "techconnect launch-"));
  chmodSync(folder, 0o755);
  return { path: folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
};

/**
 * Starts the launcher with stand-ins.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {{ web?: string }} [behaviour]
 */
export const launched = async (env, { web = "serves" } = {}) => {
  const ports = { PORT: String(await freePort()), API_PORT: String(await freePort()) };
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [script, web], { env: { ...inherited, ...ports, ...env } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => child.once("close", resolve));
  return {
    child,
    ended,
    output: () => output,
    ready: async () => {
      while (!output.includes("Ready") && child.exitCode === null) await sleep(20);
      if (child.exitCode !== null) throw new Error(`the launcher did not get ready: ${output}`);
    },
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
};

/**
 * @param {readonly number[]} pids
 * @param {number} [patience] in milliseconds
 * @returns {Promise<number[]>} those that still run after a while; empty as soon as none does
 */
export const stillRunning = async (pids, patience = 10_000) => {
  const until = Date.now() + patience;
  for (;;) {
    const left = pids.filter(isRunning);
    if (left.length === 0 || Date.now() > until) return left;
    await sleep(50);
  }
};
