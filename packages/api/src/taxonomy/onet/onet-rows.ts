import type { DownloadedFile, DownloadRow, Records } from "../download.ts";
import { csvRows } from "../download/csv-rows.ts";

/** The field of a row under any of the names that a column goes by. */
export type OnetField = (...names: readonly string[]) => string;

export const isOnetCode = (text: string): boolean => /^\d{2}-\d{4}(\.\d{2})?$/.test(text);

/** Codes of older tables lack the detail, which is `.00` then. */
export const onetCode = (text: string): string => (text.includes(".") ? text : `${text}.00`);

type Reader = {
  /** What a row comes down to, or why it cannot be read. */
  readonly recordsOf: (code: string, field: OnetField, row: Readonly<Record<string, string>>) => Records | string;
  readonly about?: (field: OnetField) => string;
};

/** The names that the column with the code of an occupation goes by. */
export const codeColumns = ["code", "O*NET-SOC Code", "onet", "O*NET Id"] as const;

/** The rows of a table about occupations of O*NET. */
export const onetRows = ({ recordsOf, about }: Reader) =>
  async function* (file: DownloadedFile): AsyncGenerator<DownloadRow> {
    const delimiter = file.name.toLowerCase().endsWith(".csv") ? "," : "\t";
    for await (const { line, fields } of csvRows(file, { delimiter, columns: [] })) {
      const field: OnetField = (...names) => {
        const name = names.find((each) => fields?.[each] !== undefined);
        return name === undefined ? "" : (fields?.[name]?.trim() ?? "");
      };
      const code = field(...codeColumns);
      const words = about?.(field) ?? "";
      const row = { file: file.name, position: String(line), about: words === "" ? code : `${code} ${words}` };
      const no = (reason: string): DownloadRow => ({ ...row, read: { ok: false, reason } });
      if (fields === null) yield no("kolommen kloppen niet");
      else if (!isOnetCode(code)) yield no("geen code van O*NET");
      else {
        const records = recordsOf(onetCode(code), field, fields);
        yield typeof records === "string" ? no(records) : { ...row, read: { ok: true, records } };
      }
    }
  };
