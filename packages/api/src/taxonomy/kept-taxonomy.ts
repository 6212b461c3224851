import type { ReportRow } from "../platform/import/import-report.ts";
import type { Taxonomy } from "./concept.ts";
import type { Part } from "./download.ts";

/** An import that is going on. */
export type Run = {
  readonly id: string;
  readonly taxonomy: Taxonomy;
  readonly version: string | null;
  readonly now: Date;
};

/** Where taxonomies are kept. */
export type KeptTaxonomy = {
  /** The import of this version that was begun and never finished; null when there is none. */
  readonly unfinished: (taxonomy: Taxonomy, version: string | null) => Promise<string | null>;
  /** Is what is kept just what these files hold? */
  readonly isUpToDate: (part: Part) => Promise<boolean>;
  /**
   * Makes what is kept of a part what its files hold, in one transaction.
   *
   * @returns what became of each row, in order
   */
  readonly replace: (run: Run, part: Part) => Promise<readonly ReportRow[]>;
  readonly finish: (run: Run) => Promise<void>;
};
