import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/**
 * Every process that a process has started, and those that they started.
 *
 * @param {number} pid
 * @returns {number[]}
 */
export const processesBelow = (pid) => {
  const children = Map.groupBy(process.platform === "linux" ? fromProc() : fromPs(), ({ parent }) => parent);
  /** @param {number} parent @returns {number[]} */
  const below = (parent) => (children.get(parent) ?? []).flatMap(({ child }) => [child, ...below(child)]);
  return below(pid);
};

const fromProc = () =>
  readdirSync("/proc")
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((entry) => {
      try {
        const afterName = readFileSync(`/proc/${entry}/stat`, "utf8").replace(/^.*\) /s, "");
        return [{ child: Number(entry), parent: Number(afterName.split(" ")[1]) }];
      } catch {
        return []; // it ended meanwhile
      }
    });

const fromPs = () =>
  execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([child = 0, parent = 0]) => ({ child, parent }));
