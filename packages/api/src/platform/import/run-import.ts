import { rowsOf, type Tally } from "./import-report.ts";
import type { Importer, ImportRun } from "./importer.ts";
import type { Report } from "./open-report.ts";

type Needs = {
  /** What is imported, for lines of progress. */
  readonly what: string;
  readonly importer: Importer;
  readonly report: Report;
  readonly say: (line: string) => void;
  /** Milliseconds, of a clock that only runs forward. */
  readonly elapsed: () => number;
};

const rowsBetweenLines = 10_000;
const millisecondsBetweenLines = 5_000;

/** Says how far it is, every so many rows or seconds. */
const progress = (what: string, say: Needs["say"], elapsed: Needs["elapsed"]) => {
  const began = elapsed();
  let [rows, saidAt, saidRows] = [0, began, 0];
  return {
    row: (total: () => number): void => {
      rows += 1;
      const [now, since] = [elapsed(), rows - saidRows];
      if (since < rowsBetweenLines && now - saidAt < millisecondsBetweenLines) return;
      [saidAt, saidRows] = [now, rows];
      say(`${what}: ${total()} rows so far, ${Math.round((rows * 1_000) / Math.max(1, now - began))} rows/s`);
    },
    rate: (): string => {
      const milliseconds = Math.max(1, elapsed() - began);
      return `${rows} rows in ${(milliseconds / 1_000).toFixed(1)} s, ${Math.round((rows * 1_000) / milliseconds)} rows/s`;
    },
  };
};

export type Ran = { readonly tally: Tally; readonly failed: boolean; readonly stopped: boolean; readonly rate: string };

/** Imports into a report; what concerns the source as a whole is said at once. */
export const runImport = async (
  { what, importer, report, say, elapsed }: Needs,
  from: string,
  run: Omit<ImportRun, "report">,
): Promise<Ran> => {
  const told = progress(what, say, elapsed);
  let [failed, wasDone] = [false, false];
  try {
    for await (const row of importer(from, { ...run, report })) {
      await report.write(row);
      if (row.outcome === "failed") failed = true;
      if (row.outcome === "failed" || row.outcome === "warning")
        say(`${what}: ${row.outcome}: ${row.reason}${row.note === undefined ? "" : ` (${row.note})`}`);
      told.row(() => rowsOf(report.tally()));
    }
    wasDone = !run.stop.aborted;
  } finally {
    await report.close();
  }
  return { tally: report.tally(), failed, stopped: !wasDone, rate: told.rate() };
};
