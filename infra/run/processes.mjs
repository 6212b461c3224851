import { spawn } from "node:child_process";
import { get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { signalGroup } from "./leash.mjs";
import { Refusal } from "./refusal.mjs";

/**
 * A part of the product that keeps running.
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {string} program
 * @property {readonly string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {string} [readyAt] answers 200 once the part can serve; a part without one is ready when it runs
 */

/** @typedef {Part & { child: import("node:child_process").ChildProcess, ended: Promise<string> }} RunningPart */

const patience = 120_000;
// a part gets this long to finish what it is doing
const drainTime = 25_000;

/**
 * Starts a part. It leads a process group of its own, so that Ctrl-C reaches the launcher only, which then stops the
 * parts in order. It gets an IPC channel that carries no messages: the channel closes when the launcher is gone, in
 * whatever way, and the part must then stop by itself (`process.on("disconnect", stop)`).
 *
 * @param {Part} part
 * @returns {RunningPart}
 */
export const startPart = (part) => {
  const child = spawn(part.program, part.args, {
    cwd: part.cwd,
    env: part.env,
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
  return { ...part, child, ended };
};

/**
 * Settles when a part ends, which none should do by itself.
 *
 * @param {readonly { name: string, ended: Promise<string> }[]} parts
 * @returns {Promise<never>}
 */
export const firstToEnd = (parts) =>
  Promise.race(
    parts.map(async ({ name, ended }) => {
      const how = await ended;
      throw new Refusal(`${name} stopped by itself (${how}), so everything was stopped: the reason is written above.`);
    }),
  );

/**
 * @param {readonly RunningPart[]} parts
 * @param {AbortSignal} interrupted
 */
export const waitUntilReady = async (parts, interrupted) => {
  const until = Date.now() + patience;
  for (const { name, readyAt } of parts) {
    if (!readyAt) continue;
    while (!(await answersOk(readyAt))) {
      if (Date.now() > until) throw notReady(name, readyAt);
      await sleep(100, undefined, { signal: interrupted });
    }
  }
};

/**
 * @param {string} name
 * @param {string} address
 */
const notReady = (name, address) =>
  new Refusal(
    `${name} was not ready within ${patience / 1000} seconds (${address}): the reason is written above; put it right and run the command again.`,
  );

/**
 * @param {string} url
 * @returns {Promise<boolean>}
 */
const answersOk = (url) =>
  new Promise((resolve) => {
    const asked = get(url, { timeout: 5000, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    asked.on("timeout", () => asked.destroy());
    asked.on("error", () => resolve(false));
  });

/**
 * Stops the parts one after the other, the last one first, so that the web finishes its visitors' requests while the
 * API still answers. What does not stop in time is ended.
 *
 * @param {readonly RunningPart[]} parts
 */
export const stopParts = async (parts) => {
  for (const part of parts.toReversed()) {
    signalGroup(part.child, "SIGTERM");
    const last = setTimeout(() => signalGroup(part.child, "SIGKILL"), drainTime);
    await part.ended;
    clearTimeout(last);
  }
};
