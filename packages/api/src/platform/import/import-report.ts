/** What became of a row. */
export const outcomes = ["imported", "updated", "unchanged", "refused"] as const;
export type Outcome = (typeof outcomes)[number];

/** A row of an import, with what became of it. */
export type ReportRow = {
  /** The file, as it is called inside what was imported. */
  readonly file: string;
  /** Where in the file: a line number, and behind it the place among several things on that line. */
  readonly position: string;
  readonly outcome: Outcome;
  /** Why it was refused, in a few words. */
  readonly reason?: string;
  /** What the row is about, in a few words. */
  readonly about?: string;
  /** Whatever else whoever reads the report should know. */
  readonly note?: string;
};

export type Tally = {
  readonly counts: Readonly<Record<Outcome, number>>;
  /** How often rows were refused, per reason, most first. */
  readonly reasons: readonly (readonly [reason: string, count: number])[];
};

/** Counts rows as they come. */
export const tallyRows = () => {
  const counts: Record<Outcome, number> = { imported: 0, updated: 0, unchanged: 0, refused: 0 };
  const reasons = new Map<string, number>();
  return {
    add: ({ outcome, reason }: ReportRow): void => {
      counts[outcome] += 1;
      if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    },
    result: (): Tally => ({
      counts: { ...counts },
      reasons: [...reasons].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)),
    }),
  };
};

/** The tally as a table of plain text, for a terminal. */
export const tableOf = ({ counts, reasons }: Tally): string => {
  const rows: (readonly [string, number])[] = [
    ...outcomes.map((outcome) => [outcome, counts[outcome]] as const),
    ...reasons.map(([reason, count]) => [`  ${reason}`, count] as const),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const total = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
  return [...rows, ["rows", total] as const]
    .map(([name, count]) => `${name.padEnd(width)}  ${String(count).padStart(8)}`)
    .join("\n");
};
