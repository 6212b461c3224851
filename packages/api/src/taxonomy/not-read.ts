import type { ReportRow } from "../platform/import/import-report.ts";
import type { DownloadedFile, Part } from "./download.ts";

type Sorted = {
  readonly parts: readonly Part[];
  readonly needless?: readonly DownloadedFile[];
  readonly unknown: readonly DownloadedFile[];
};

/** The files of a download that are not read, each with the reason. */
export const notRead = ({ needless = [], unknown }: Sorted): readonly ReportRow[] => [
  ...needless.map(({ name }): ReportRow => ({
    file: name,
    position: "",
    outcome: "unchanged",
    note: "niet nodig: dit staat ook in de andere bestanden",
  })),
  ...unknown.map(({ name }): ReportRow => ({
    file: name,
    position: "",
    outcome: "refused",
    reason: "onbekend bestand",
  })),
];
