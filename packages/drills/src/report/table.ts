import type { Drill, Finding } from "../drill.ts";

/** A drill with what was found, and how long it took. */
export type Drilled = Pick<Drill, "name" | "title"> & {
  readonly findings: readonly Finding[];
  readonly seconds: number;
};

const head = ["drill", "what", "criterion", "measured", "verdict"] as const;

const verdictOf = ({ passed }: Finding): string => (passed ? "passed" : "failed");

const rowsOf = (drilled: readonly Drilled[]): readonly (readonly string[])[] =>
  drilled.flatMap(({ name, findings }) =>
    findings.map((finding, at) => [
      at === 0 ? name : "",
      finding.what,
      finding.criterion,
      finding.measured,
      verdictOf(finding),
    ]),
  );

const aligned = (rows: readonly (readonly string[])[]): readonly string[][] => {
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
};

/** A table to read in a terminal. */
export const asText = (drilled: readonly Drilled[]): string =>
  aligned([head, ...rowsOf(drilled)])
    .map((row) => row.join("  ").trimEnd())
    .join("\n");

/** The page of documentation that holds a run. */
export const asPage = (drilled: readonly Drilled[]): string => {
  const seconds = drilled.reduce((sum, one) => sum + one.seconds, 0);
  const [header = [], ...rows] = aligned([head, ...rowsOf(drilled)]);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `# Drills

What holds when something breaks: the API, the worker and PostgreSQL are real processes, and they are really killed. Written by \`npm run drill -- --write-docs\`; [how to run them](../how-to/run-the-drills.md).

${line(header)}
${line(header.map((cell) => "-".repeat(cell.length)))}
${rows.map(line).join("\n")}

All of it took ${Math.round(seconds)} seconds.
`;
};
