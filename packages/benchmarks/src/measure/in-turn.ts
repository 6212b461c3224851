import { median, percentile } from "./figures.ts";
import { processorTime } from "./processor-time.ts";

/** Somebody who does the same work as the others. */
export type Contestant<Work> = {
  readonly name: string;
  readonly run: (work: Work) => unknown;
  /** Processes that work for it beside ours. */
  readonly processes: readonly number[];
};

export type Timed = {
  /** Pieces of work that were done: fewer than all when the time was up. */
  readonly done: number;
  /** Processor milliseconds for each piece of work: of each round, and the median of those. */
  readonly cpuOfRounds: readonly number[];
  readonly cpu: number;
  /** Milliseconds by the clock. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
};

/** Who is on in a round, 0 the first: everybody once, and every round another one begins. */
export const orderIn = <Who>(round: number, contestants: readonly Who[]): readonly Who[] => {
  const begins = round % contestants.length;
  return [...contestants.slice(begins), ...contestants.slice(0, begins)];
};

/**
 * Each contestant does each round's work after the other, and every round another one begins.
 *
 * @param budget milliseconds by the clock that a contestant gets for all rounds together: when its part of them is up,
 *   it finishes the piece that it is at and leaves out the rest of the round
 */
export const inTurn = async <Work>(
  contestants: readonly Contestant<Work>[],
  rounds: readonly (readonly Work[])[],
  budget = Number.POSITIVE_INFINITY,
): Promise<ReadonlyMap<string, Timed>> => {
  const clocked = new Map(contestants.map(({ name }) => [name, { cpu: [] as number[], clock: [] as number[] }]));
  for (const [round, pieces] of rounds.entries())
    for (const { name, run, processes } of orderIn(round, contestants)) {
      const times = clocked.get(name)!;
      const before = processorTime(processes);
      const until = (budget * (round + 1)) / rounds.length;
      let [done, spent] = [0, times.clock.reduce((sum, time) => sum + time, 0)];
      for (const piece of pieces) {
        if (spent > until) break;
        const started = performance.now();
        await run(piece);
        const took = performance.now() - started;
        times.clock.push(took);
        [done, spent] = [done + 1, spent + took];
      }
      if (done > 0) times.cpu.push((processorTime(processes) - before) / done);
    }
  return new Map([...clocked].map(([name, { cpu, clock }]) => [name, timedOf(cpu, clock)]));
};

/** @param cpu processor milliseconds per piece, of each round; @param clock milliseconds of each piece */
export const timedOf = (cpu: readonly number[], clock: readonly number[]): Timed => ({
  done: clock.length,
  cpuOfRounds: cpu,
  cpu: median(cpu),
  p50: percentile(clock, 0.5),
  p95: percentile(clock, 0.95),
  p99: percentile(clock, 0.99),
});

/** Divides work over so many rounds. */
export const inRounds = <Work>(work: readonly Work[], rounds: number): readonly (readonly Work[])[] =>
  Array.from({ length: rounds }, (_, round) => work.filter((_piece, at) => at % rounds === round));
