import type { Compared, Comparison } from "./compare.ts";

const columns = ["", "CPU", "server", "PostgreSQL", "× plain", "p50", "p99", "a second", "memory"];

const rowOf = ({ label, measured, why }: Compared, plain: number): readonly string[] =>
  measured === null
    ? [label, `not run: ${why}`, ...columns.slice(2).map(() => "")]
    : [
        label,
        `${measured.cpu.toFixed(2)} ms`,
        `${measured.serverCpu.toFixed(2)} ms`,
        `${measured.databaseCpu.toFixed(2)} ms`,
        (measured.cpu / plain).toFixed(2),
        `${measured.p50.toFixed(0)} ms`,
        `${measured.p99.toFixed(0)} ms`,
        measured.perSecond.toFixed(0),
        `${measured.memory.toFixed(0)} MB`,
      ];

/** A table of Markdown, in columns that also stand straight on a terminal. */
export const tableOf = ({ compared, size, answerKilobytes, spread, processor, node }: Comparison): string => {
  const plain = compared[0]?.measured?.cpu ?? Number.NaN;
  const rows = [columns, ...compared.map((one) => rowOf(one, plain))];
  const widths = columns.map((_column, at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`;
  const [head = [], ...body] = rows;
  const ruler = `| ${widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  const about = `Size ${size}; answers of ${answerKilobytes.toFixed(0)} kB; Node ${node}; ${processor}; the first line differed ${spread.toFixed(2)} times between rounds.`;
  return [about, "", line(head), ruler, ...body.map(line)].join("\n");
};
