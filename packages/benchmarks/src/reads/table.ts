import { rounded, spread, times } from "../measure/figures.ts";
import type { Report } from "../measure/report.ts";
import type { Compared, Comparison } from "./compare.ts";

const head = ["", "CPU ms", "server", "PostgreSQL", "/ plain", "p50 ms", "p99 ms", "a second", "MB"];

const rowOf = ({ label, measured, why }: Compared, plain: number): readonly string[] =>
  measured === null
    ? [label, `not run: ${why}`, ...head.slice(2).map(() => "")]
    : [
        label,
        rounded(measured.cpu),
        rounded(measured.serverCpu),
        rounded(measured.databaseCpu),
        times(measured.cpu / plain),
        ...[measured.p50, measured.p99, measured.perSecond, measured.memory].map(rounded),
      ];

const how = `Twenty vacancies, each with its skills (about 8) and the first four courses to its work. Servers run as processes of their own on one embedded PostgreSQL, and are asked in turns over 16 connections, at 400 places of the list. CPU: milliseconds that one request takes, of the server and of its PostgreSQL connections. All give the same answers, which is checked before anything is timed.`;

const who = `The first line is written by hand: no GraphQL, one prepared statement that makes the JSON; Mercurius sends the same one. TechConnect runs as in production: its public schema, the limit on cost, the role that row-level security holds. PostGraphile and MikroORM can pick neither a language nor the first four courses of each; they read flat tables where that is done already, to their advantage. Why TechConnect stands where it stands: decisions [30](../decisions/0030-queries-that-come-again-are-compiled.md) and [35](../decisions/0035-rows-that-hardly-change-stay-in-memory-for-a-minute.md).`;

export const reportOf = (comparison: Comparison): Report => {
  const { compared, size, answerKilobytes, roundsOfFirst, rounds, seconds } = comparison;
  const plain = compared[0]?.measured?.cpu ?? Number.NaN;
  const measured = `Size ${size}, answers of ${answerKilobytes.toFixed(0)} kB, medians of ${rounds} rounds of ${seconds} s, each after half as long to warm up; the first line differed ${rounded(spread(roundsOfFirst))} times between rounds, and more than twice is void.`;
  return {
    name: "reads",
    said: [how, who, measured],
    table: { head, rows: compared.map((one) => rowOf(one, plain)) },
    measured: comparison,
  };
};
