import { pipeline, Readable } from "node:stream";
import { parse, type CsvError } from "csv-parse";
import { encodingOf, textIn, type Bytes, type Encoding } from "./decode.ts";

/** A line of cells, or why it cannot be read; `line` is where it ends in the file, or of what cannot be read where it begins. */
export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly fault: string };

export type Layout = { readonly encoding: Encoding; readonly delimiter: string; readonly firstLine: number };

/** Enough to hold any line of headers. */
const sample = 64 * 1024;
const longestRecord = 512 * 1024;
const delimiters = [",", ";", "\t", "|"] as const;

const startOf = async (text: AsyncIterable<string>): Promise<string> => {
  let start = "";
  for await (const piece of text) {
    start += piece;
    if (start.length >= sample) break;
  }
  return start;
};

/** How often a character stands outside quotes, up to the end of the first line that says something. */
const countIn = (text: string, wanted: string): number => {
  let [count, quoted] = [0, false];
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "\n" || character === "\r")) break;
    else if (!quoted && character === wanted) count += 1;
  }
  return count;
};

/** How the file is written: found out, or as its first line says (`sep=;`, of spreadsheets). */
export const layoutOf = async (bytes: Bytes): Promise<Layout> => {
  const encoding = await encodingOf(bytes);
  const start = (await startOf(textIn(bytes, encoding))).replace(/^\s+/u, "");
  const said = /^sep=(.)\r?\n/u.exec(start)?.[1];
  if (said !== undefined) return { encoding, delimiter: said, firstLine: 2 };
  const [best = ","] = delimiters.toSorted((a, b) => countIn(start, b) - countIn(start, a));
  return { encoding, delimiter: best, firstLine: 1 };
};

const faults: Readonly<Record<string, string>> = {
  CSV_MAX_RECORD_SIZE: "regel te lang",
  CSV_QUOTE_NOT_CLOSED: "aanhalingsteken niet gesloten",
};

/** The records of a file, one at a time. What cannot be read is told, and those behind it are read. */
export async function* readRecords(
  bytes: Bytes,
  { encoding, delimiter, firstLine }: Layout,
): AsyncGenerator<CsvRecord> {
  // the parser is ahead of the loop below, so what is broken waits for the records before it
  const broken: { readonly endsAt: number; readonly fault: string }[] = [];
  const tell = (error: CsvError | undefined): undefined => {
    broken.push({ endsAt: Number(error?.["lines"] ?? 0), fault: faults[error?.code ?? ""] ?? "geen leesbare regel" });
  };
  const parser = parse({
    delimiter,
    from_line: firstLine,
    info: true,
    max_record_size: longestRecord,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: tell,
    trim: true,
  });
  pipeline(Readable.from(textIn(bytes, encoding)), parser, () => {
    // an error of the source ends the parser with it, and so the loop below
  });
  let last = firstLine - 1;
  const brokenUpTo = function* (line: number): Generator<CsvRecord> {
    while (broken[0] && broken[0].endsAt <= line) {
      const { endsAt, fault } = broken.shift() ?? { endsAt: line, fault: "" };
      yield { line: last + 1, fault };
      last = endsAt;
    }
  };
  for await (const { info, record } of parser as AsyncIterable<{ info: { lines: number }; record: string[] }>) {
    yield* brokenUpTo(info.lines);
    last = info.lines;
    yield { line: last, cells: record };
  }
  yield* brokenUpTo(Number.POSITIVE_INFINITY);
}
