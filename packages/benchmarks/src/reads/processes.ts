import { readFileSync } from "node:fs";

/** Ticks of the clock in which Linux counts the time of processes. */
const ticksPerSecond = 100;

/** Milliseconds of CPU, in and for a process, since it began; 0 when it is gone. Linux only. */
export const cpuOf = (pid: number): number => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // the name may hold spaces and brackets; user and system time are the 12th and 13th fields behind it
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return ((Number(fields[11]) + Number(fields[12])) * 1_000) / ticksPerSecond;
  } catch {
    return 0;
  }
};

/** Megabytes of memory that a process has just now. */
export const memoryOf = (pid: number): number => {
  const found = /^VmRSS:\s+([0-9]+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Math.round(Number(found?.[1] ?? 0) / 1_024);
};
