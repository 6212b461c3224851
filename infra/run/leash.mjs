import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { codeOf } from "./refusal.mjs";

// The shell and everything below it end when our end of its stdin closes, which the system does even after a kill -9.
const leash = `
exec 3<&0
"$@" </dev/null 3<&- & work=$!
( while read -r _ <&3; do :; done; kill -TERM -$$ ) & guard=$!
exec 3<&-
wait $work; status=$?
kill $guard 2>/dev/null
exit $status`;

const rememberedLines = 400;
const mostPatience = 20_000;

/**
 * Runs a program that cannot outlive us, and hands over its output line by line.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {object} options
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {AbortSignal} options.interrupted stops the program and everything that it started
 * @param {(line: string, stream: "stdout" | "stderr") => void} [options.onLine]
 * @returns {Promise<{ code: number, output: string }>} its exit code (127 when the program does not exist) and the last lines it wrote
 */
export const runOnLeash = (program, args, { cwd, env, interrupted, onLine = () => {} }) =>
  new Promise((resolve, reject) => {
    interrupted.throwIfAborted();
    const child = spawn("/bin/sh", ["-c", leash, "sh", program, ...args], { cwd, env, detached: true });
    /** @type {string[]} */
    const lines = [];
    for (const stream of /** @type {const} */ (["stdout", "stderr"]))
      createInterface({ input: child[stream] }).on("line", (line) => {
        if (lines.push(line) > rememberedLines) lines.shift();
        onLine(line, stream);
      });
    const forget = whenAborted(interrupted, child);
    child.once("error", reject);
    child.once("close", (code) => {
      forget();
      if (interrupted.aborted) reject(interrupted.reason);
      else resolve({ code: code ?? 1, output: lines.join("\n") });
    });
  });

/**
 * @param {AbortSignal} interrupted
 * @param {import("node:child_process").ChildProcess} child the leader of its process group
 */
const whenAborted = (interrupted, child) => {
  /** @type {NodeJS.Timeout | undefined} */
  let patience;
  const stop = () => {
    signalGroup(child, "SIGTERM");
    patience = setTimeout(() => signalGroup(child, "SIGKILL"), mostPatience);
  };
  interrupted.addEventListener("abort", stop, { once: true });
  return () => {
    clearTimeout(patience);
    interrupted.removeEventListener("abort", stop);
  };
};

/**
 * Sends a signal to a program and to everything that it started.
 *
 * @param {import("node:child_process").ChildProcess} child started with `detached`
 * @param {NodeJS.Signals} signal
 */
export const signalGroup = (child, signal) => {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (codeOf(error) !== "ESRCH") throw error;
  }
};
