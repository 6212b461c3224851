import type { Report } from "../measure/report.ts";
import type { Compared, Comparison } from "./compare.ts";

const head = ["", "CPU ms", "server", "PostgreSQL", "/ plain", "p50 ms", "p99 ms", "a second", "MB"];

const rowOf = ({ label, measured, why }: Compared, plain: number): readonly string[] =>
  measured === null
    ? [label, `not run: ${why}`, ...head.slice(2).map(() => "")]
    : [
        label,
        measured.cpu.toFixed(2),
        measured.serverCpu.toFixed(2),
        measured.databaseCpu.toFixed(2),
        `${(measured.cpu / plain).toFixed(2)}×`,
        measured.p50.toFixed(0),
        measured.p99.toFixed(0),
        measured.perSecond.toFixed(0),
        measured.memory.toFixed(0),
      ];

const how = `Twenty vacancies, each with its skills (about 8) and the first four courses to its work. Servers run as processes of their own on one embedded PostgreSQL, and are asked in turns over 16 connections, at 400 places of the list. CPU: milliseconds that one request takes, of the server and of its PostgreSQL connections. All give the same answers, which is checked before anything is timed.`;

const who = `The first line is written by hand: no GraphQL, one prepared statement that makes the JSON; Mercurius sends the same one. TechConnect runs as in production: its public schema, the limit on cost, the role that row-level security holds. PostGraphile and MikroORM can pick neither a language nor the first four courses of each; they read flat tables where that is done already, to their advantage. Why TechConnect stands where it stands: [decision 29](../decisions/0029-reads-leave-out-what-nobody-looks-at.md).`;

export const reportOf = (comparison: Comparison): Report => {
  const { compared, size, answerKilobytes, spread, rounds } = comparison;
  const plain = compared[0]?.measured?.cpu ?? Number.NaN;
  const measured = `Size ${size}, answers of ${answerKilobytes.toFixed(0)} kB, medians of ${rounds} rounds; the first line differed ${spread.toFixed(2)} times between rounds, and more than twice is void.`;
  return {
    name: "reads",
    said: [how, who, measured],
    table: { head, rows: compared.map((one) => rowOf(one, plain)) },
    measured: comparison,
  };
};
