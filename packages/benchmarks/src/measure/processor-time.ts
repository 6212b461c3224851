import { readFileSync } from "node:fs";

/** Linux counts the time of other processes in hundredths of a second. */
const millisecondsPerTick = 10;

/** Processor milliseconds of a process so far, of the children too that it has waited for; 0 where there is no /proc. */
export const processorTimeOf = (pid: number): number => {
  try {
    // the name in brackets may hold spaces
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * millisecondsPerTick;
  } catch {
    return 0;
  }
};

const ofUs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Processor milliseconds so far of this process and of the others that work for it, such as those of a database. */
export const processorTime = (others: readonly number[]): number =>
  others.reduce((sum, pid) => sum + processorTimeOf(pid), ofUs());
