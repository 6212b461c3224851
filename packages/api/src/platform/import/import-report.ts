/** What became of a row of the source. */
const rowOutcomes = ["imported", "updated", "unchanged", "refused"] as const;
/** What there is to say beside the rows: of what the source no longer has, and of the source as a whole. */
const otherOutcomes = ["not-seen", "closed", "warning", "failed"] as const;
export const outcomes = [...rowOutcomes, ...otherOutcomes] as const;
export type Outcome = (typeof outcomes)[number];

/** By which words of a row something was recognised. */
export type Recognised = {
  readonly id: string;
  /** What it is called, for people. */
  readonly as: string;
  readonly words: string;
};

/** A row of an import, with what became of it. */
export type ReportRow = {
  /** The file, as it is called inside what was imported; the source itself where it is about no file. */
  readonly file: string;
  /** Where in the file: a line number, and behind it the place among several things on that line. `-` when it is nowhere. */
  readonly position: string;
  readonly outcome: Outcome;
  /** Why it was refused, in a few words. */
  readonly reason?: string;
  /** What the row is about, in a few words. */
  readonly about?: string;
  /** What it was linked to, and why. */
  readonly recognised?: readonly Recognised[];
  /** Whatever else whoever reads the report should know. */
  readonly note?: string;
};

export type Tally = {
  readonly counts: Readonly<Record<Outcome, number>>;
  /** How often rows were refused, per reason, most first. */
  readonly reasons: readonly (readonly [reason: string, count: number])[];
};

const nothing = (): Record<Outcome, number> => ({
  imported: 0,
  updated: 0,
  unchanged: 0,
  refused: 0,
  "not-seen": 0,
  closed: 0,
  warning: 0,
  failed: 0,
});

/** Counts rows as they come, on from what was counted before. */
export const tallyRows = (from?: Tally) => {
  const counts = { ...nothing(), ...from?.counts };
  const reasons = new Map(from?.reasons);
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

/** How many rows of the source were counted. */
export const rowsOf = ({ counts }: Tally): number => rowOutcomes.reduce((sum, outcome) => sum + counts[outcome], 0);

/** The tally as a table of plain text, for a terminal. */
export const tableOf = (tally: Tally): string => {
  const { counts, reasons } = tally;
  const rows: (readonly [string, number])[] = [
    ...rowOutcomes.map((outcome) => [outcome, counts[outcome]] as const),
    ...otherOutcomes.flatMap((outcome) => (counts[outcome] > 0 ? [[outcome, counts[outcome]] as const] : [])),
    ...reasons.map(([reason, count]) => [`  ${reason}`, count] as const),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [...rows, ["rows", rowsOf(tally)] as const]
    .map(([name, count]) => `${name.padEnd(width)}  ${String(count).padStart(8)}`)
    .join("\n");
};
