import { mkdir, open, stat, truncate, type FileHandle } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { tallyRows, type ReportRow, type Tally } from "./import-report.ts";

/** How far a report is: what stands before this is finished. */
export type ReportMark = { readonly path: string; readonly bytes: number; readonly tally: Tally };

/** What an importer may ask of its report, to stop half-way and go on another time. */
export type ReportMarks = {
  /** How far the report is, once everything that was handed over is in the file. */
  readonly mark: () => Promise<ReportMark>;
  /**
   * Goes on with a report that was left at a mark; what came after the mark is dropped. To be asked before the first row.
   *
   * @returns false when that report is not there any more
   */
  readonly continueFrom: (mark: ReportMark) => Promise<boolean>;
};

export type Report = ReportMarks & {
  readonly write: (row: ReportRow) => Promise<void>;
  readonly tally: () => Tally;
  readonly path: () => string;
  readonly close: () => Promise<void>;
};

/** The file of a report up to a mark, to be written on; null when it is not there any more. */
const cutAt = async ({ path, bytes }: ReportMark): Promise<FileHandle | null> => {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile() || found.size < bytes) return null;
  await truncate(path, bytes);
  return open(path, "a");
};

const begun = async (path: string): Promise<FileHandle> => {
  await mkdir(dirname(path), { recursive: true });
  return open(path, "w");
};

/** Characters that wait to be written together. */
const mostWaiting = 64 * 1_024;

/**
 * A file with a line of JSON for each row.
 *
 * @param folder where reports are kept; made when it is not there
 * @param name   of the report, without an ending; what an earlier one of that name held is lost
 */
export const openReport = (folder: string, name: string): Report => {
  let path = resolve(join(folder, `${name}.jsonl`));
  let file: FileHandle | null = null;
  let tally = tallyRows();
  let [waiting, bytes] = ["", 0];

  const flush = async (): Promise<void> => {
    const handle = file ?? (await begun(path));
    file = handle;
    const lines = Buffer.from(waiting);
    waiting = "";
    await handle.writeFile(lines);
    bytes += lines.byteLength;
  };

  return {
    path: () => path,
    tally: () => tally.result(),
    write: async (row) => {
      tally.add(row);
      waiting += `${JSON.stringify(row)}\n`;
      if (waiting.length > mostWaiting) await flush();
    },
    mark: async () => {
      await flush();
      return { path, bytes, tally: tally.result() };
    },
    continueFrom: async (mark) => {
      const cut = await cutAt(mark);
      if (!cut) return false;
      file = cut;
      [path, bytes, tally] = [mark.path, mark.bytes, tallyRows(mark.tally)];
      return true;
    },
    close: async () => {
      await flush();
      await file?.close();
    },
  };
};
