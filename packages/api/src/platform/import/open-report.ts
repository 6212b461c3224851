import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { once } from "node:events";
import { finished } from "node:stream/promises";
import type { ReportRow } from "./import-report.ts";

/**
 * A file with a line of JSON for each row.
 *
 * @param folder where reports are kept; made when it is not there
 * @param name   of the report, without an ending
 */
export const openReport = async (folder: string, name: string) => {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.jsonl`);
  const stream = createWriteStream(path);
  return {
    path,
    write: async (row: ReportRow): Promise<void> => {
      if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, "drain");
    },
    close: async (): Promise<void> => {
      stream.end();
      await finished(stream);
    },
  };
};
