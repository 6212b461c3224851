import type { ReportRow } from "./import-report.ts";
import type { ReportMarks } from "./open-report.ts";

/** How a file is to be understood, where it does not say so itself. */
export type ImportOptions = {
  /** A file that says which column holds what. */
  readonly columns?: string;
};

/** How somebody wants something to be brought in. */
export type ImportRun = ImportOptions & {
  readonly report: ReportMarks;
  /** Asks to finish what is being kept, and to remember where that was. */
  readonly stop: AbortSignal;
  /** Not on from where an earlier run stopped, and not only when the source says that it changed. */
  readonly fromStart: boolean;
  /** It is right that the source has lost much. */
  readonly acceptLosses: boolean;
  /** Most pages of a list of pages. */
  readonly pages: number;
  /** What the source is called, to know it again under another path; null: by its path or address. */
  readonly source: string | null;
};

/**
 * Brings in a file, a folder or an address, and says of each row what became of it. The same again changes nothing.
 *
 * @param from a path or an address
 */
export type Importer = (from: string, run: ImportRun) => AsyncIterable<ReportRow>;

/** Shows in lines of plain text what an import would bring in, and keeps nothing. */
export type Preview = (path: string, options?: ImportOptions) => AsyncIterable<string>;
