import type { FoundFile } from "../../platform/import/files-in.ts";
import { decoded } from "../../platform/import/decode.ts";
import { linesOf, textOf } from "../../platform/import/lines-of.ts";
import { bytesOf, PackedTooTightly } from "../../platform/import/unpack.ts";
import type { Posting } from "../posting.ts";
import { blocksOf, charsetOfPage } from "./blocks-of.ts";
import { readBlock } from "./read-block.ts";
import { readPosting } from "./read-posting.ts";
import { parsed, placeInFile, refused, rowsOf, startOfFile, type PlaceInFile, type Read, type Row } from "./rows-of.ts";

export const postingEndings = [".json", ".jsonl", ".ndjson", ".jsonld", ".html", ".htm"].flatMap((ending) => [
  ending,
  `${ending}.gz`,
]);

/** How a file is read: a page, a posting per line, or JSON of which it is not yet known. */
export type PostingFormat = "page" | "lines" | "json";

export type PostingFile = FoundFile & {
  readonly format: PostingFormat;
  /** What whoever sent it says; null: what it says itself, else UTF-8. */
  readonly charset: string | null;
  /** Where a posting without an address of its own can be seen; null when the file is nowhere on the web. */
  readonly address: string | null;
};

/** A document that is one piece of JSON must be read as a whole; a bigger one is to come as a line per posting. */
const mostCharactersAsWhole = 32 * 1_024 * 1_024;
const longestLine = 2 * 1_024 * 1_024;
/** Where a page names its charset, if it does. */
const charactersOfHead = 4_096;

export const formatOf = (path: string): PostingFormat => {
  const name = path.toLowerCase().replace(/\.gz$/, "");
  if (/\.html?$/.test(name)) return "page";
  return /\.(jsonl|ndjson)$/.test(name) ? "lines" : "json";
};

/** The start of a text; whether there is more, is not said. */
export const headOf = async (chunks: AsyncIterable<string>, characters: number): Promise<string> => {
  let head = "";
  for await (const chunk of chunks) {
    head += chunk;
    if (head.length >= characters) break;
  }
  return head;
};

/** What is looked for, and behind which place of a file. */
type Wanted<T> = { readonly read: Read<T>; readonly after: PlaceInFile };
type TextFile = Omit<PostingFile, "address">;

async function* readByLine<T>({ path, name, charset }: TextFile, wanted: Wanted<T>): AsyncGenerator<Row<T>> {
  const { after } = wanted;
  for await (const { number, text: line } of linesOf(textOf(path, charset), longestLine)) {
    if (number < after.unit || (line !== null && line.trim() === "")) continue;
    const position = String(number);
    const document = line === null ? null : parsed(line);
    if (document) yield* rowsOf(name, number, document.json, wanted);
    else if (number > after.unit)
      yield { file: name, position, read: refused(line === null ? "regel te lang" : "geen leesbare JSON") };
  }
}

async function* readByBlock<T>(file: TextFile, wanted: Wanted<T>): AsyncGenerator<Row<T>> {
  const { after } = wanted;
  const head = await headOf(decoded(bytesOf(file.path), "latin1"), charactersOfHead);
  const charset = file.charset ?? charsetOfPage(head);
  let blocks = 0;
  for await (const { number, text } of blocksOf(textOf(file.path, charset), longestLine)) {
    blocks = number;
    if (number < after.unit) continue;
    const document = text === null ? null : readBlock(text);
    if (document) yield* rowsOf(file.name, number, document.json, wanted);
    else if (number > after.unit)
      yield {
        file: file.name,
        position: String(number),
        read: refused(text === null ? "blok te lang" : "geen leesbare JSON"),
      };
  }
  if (blocks === 0 && after.unit === 0)
    yield { file: file.name, position: "1", read: refused("geen JSON-LD gevonden") };
}

/** Does some line of a text stand for itself? */
const hasLines = (whole: string) => whole.split("\n").some((line) => line.trim().length > 1 && parsed(line) !== null);

async function* readJson<T>(file: TextFile, wanted: Wanted<T>): AsyncGenerator<Row<T>> {
  const { after } = wanted;
  const whole = await headOf(textOf(file.path, file.charset), mostCharactersAsWhole);
  const isTooBig = whole.length >= mostCharactersAsWhole;
  const document = isTooBig ? null : parsed(whole);
  if (document) yield* rowsOf(file.name, 1, document.json, wanted);
  else if (isTooBig || hasLines(whole)) yield* readByLine(file, wanted);
  else if (after.unit === 0) yield { file: file.name, position: "1", read: refused("geen leesbare JSON") };
}

const readers = { page: readByBlock, lines: readByLine, json: readJson };

/** A posting on a page that does not say where it can be seen, can be seen on that page. */
const seenAt = (row: Row<Posting>, address: string | null): Row<Posting> =>
  address === null || !row.read.ok || row.read.value.url !== null
    ? row
    : { ...row, read: { ok: true, value: { ...row.read.value, url: address } } };

/**
 * Everything in a file that may be looked for, read or refused, in order. A file that is none at all is one refusal.
 *
 * @param after the position of the last row that is not wanted any more; null: from the start
 */
export async function* readThings<T>(
  file: FoundFile & Partial<Pick<PostingFile, "format" | "charset">>,
  read: Read<T>,
  after: string | null = null,
): AsyncGenerator<Row<T>> {
  const { path, name, format = formatOf(path), charset = null } = file;
  const from = after === null ? startOfFile : placeInFile(after);
  try {
    yield* readers[format]({ path, name, format, charset }, { read, after: from });
  } catch (error) {
    const isBroken = error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
    if (!isBroken && !(error instanceof PackedTooTightly)) throw error;
    yield { file: name, position: "-", read: refused(isBroken ? "beschadigd bestand" : "te strak ingepakt") };
  }
}

/** Every posting of a file. */
export async function* readPostings(file: PostingFile, after: string | null = null): AsyncGenerator<Row<Posting>> {
  for await (const row of readThings(file, readPosting, after)) yield seenAt(row, file.address);
}
