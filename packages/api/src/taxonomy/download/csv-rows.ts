import { parse, CsvError, type Info } from "csv-parse";
import { pipeline, Readable } from "node:stream";
import { Refusal } from "../../platform/refusal.ts";
import type { DownloadedFile } from "../download.ts";

/** A row of a table by the names of its columns, and the line that it begins on. `null`: it has too many or too few. */
export type CsvRow = { readonly line: number; readonly fields: Readonly<Record<string, string>> | null };

type Options = {
  readonly delimiter: "," | "\t";
  /** Columns without which it is another file. Names are as they stand, or in lower case. */
  readonly columns: readonly string[];
};

const longestRow = 2_000_000;

/** Plain JSON of PostgreSQL cannot hold it, and no label needs it. */
const withoutNull = (text: string): string => (text.includes("\u0000") ? text.replaceAll("\u0000", "") : text);

const linesWithin = (fields: Readonly<Record<string, string>>): number =>
  Object.values(fields).reduce((sum, field) => sum + (field.split("\n").length - 1), 0);

type Parsed = { readonly record: Record<string, string>; readonly info: Info & { readonly error?: CsvError } };

/**
 * The rows of a table whose first line names its columns.
 *
 * @throws Refusal when a column is missing, or a quote is never closed: then the file is cut off
 */
export async function* csvRows(
  { name, open }: DownloadedFile,
  { delimiter, columns }: Options,
): AsyncGenerator<CsvRow> {
  const parser = parse({
    bom: true,
    delimiter,
    columns: (header: readonly string[]) => namesOf(name, header, columns),
    info: true,
    max_record_size: longestRow,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    skip_empty_lines: true,
    ...(delimiter === "\t" ? { quote: null } : { relax_quotes: true }),
  });
  // its errors come out of the loop below
  const rows: AsyncIterable<Parsed> = pipeline(Readable.from(await open()), parser, () => undefined);
  try {
    for await (const { record, info } of rows) {
      if (info.error) yield { line: info.lines, fields: null };
      else {
        for (const [column, field] of Object.entries(record)) record[column] = withoutNull(field);
        yield { line: info.lines - linesWithin(record), fields: record };
      }
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw new Refusal(`${name} is not a whole table (${error.message}); nothing of it was kept.`);
    throw error;
  }
}

const namesOf = (file: string, header: readonly string[], wanted: readonly string[]): string[] => {
  const names = header.map((column) => column.trim());
  const missing = wanted.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new Refusal(`${file} has no column ${missing.join(", ")}; it is another kind of file.`);
  return names;
};
