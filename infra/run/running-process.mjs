import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { codeOf } from "./refusal.mjs";

/** @param {number} pid whether a process with this number runs (one that ended and was not collected does not) */
export const isRunning = (pid) => {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== "EPERM") return false; // EPERM: it runs, as somebody else
  }
  return !/^State:\s+[ZX]/m.test(read(`/proc/${pid}/status`));
};

/**
 * Tells a process from a later one with the same number: the system's count at which it began. Linux only; elsewhere
 * "-", and the number alone decides.
 *
 * @param {number} pid
 */
export const startOf = (pid) =>
  read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, "") // the name before it may hold spaces and brackets
    .split(" ")[19] ?? "-";

/**
 * Whether any process works in this folder, which is where a PostgreSQL server and each of its backends stand.
 * Linux only; elsewhere we cannot tell and answer that there is one.
 *
 * @param {string} folder absolute, without symbolic links
 */
export const isWorkedIn = (folder) => {
  if (process.platform !== "linux") return true;
  return readdirSync("/proc").some((entry) => /^\d+$/.test(entry) && folderOf(entry) === folder);
};

/** @param {string} pid */
const folderOf = (pid) => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return ""; // it ended meanwhile, or belongs to somebody else and then is no server of ours
  }
};

/** @param {string} path */
const read = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};
