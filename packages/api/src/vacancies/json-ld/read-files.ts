import { stat } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fail, type Result } from "@techconnect/domain/kernel/result";
import type { FoundFile } from "../../platform/import/files-in.ts";
import { linesOf, textOf } from "../../platform/import/lines-of.ts";
import type { Posting, PostingRefused } from "../posting.ts";
import { thingsIn } from "./find-postings.ts";
import { readPosting } from "./read-posting.ts";
import type { Json } from "./values.ts";

export const postingEndings = [".json", ".jsonl", ".ndjson", ".jsonld"].flatMap((ending) => [ending, `${ending}.gz`]);

const byLine = /\.(jsonl|ndjson)(\.gz)?$/i;
/** A document that is one piece of JSON must be read as a whole; a bigger one is to come as a line per posting. */
const mostBytesAsWhole = 64 * 1024 * 1024;
const longestLine = 2 * 1024 * 1024;

const refused = (message: string) => fail({ kind: "PostingRefused", message } satisfies PostingRefused);

const parsed = (source: string): { readonly json: Json } | null => {
  try {
    return { json: JSON.parse(source.replace(/^\uFEFF/, "")) };
  } catch {
    return null;
  }
};

/** Reads a thing of a document, or says why it is not what is looked for. */
type Read<T> = (thing: Json) => Result<T, PostingRefused>;
type Row<T> = { readonly file: string; readonly position: string; readonly read: Result<T, PostingRefused> };

const rowsOf = <T>(file: string, at: string, json: Json, read: Read<T>): readonly Row<T>[] => {
  const things = thingsIn(json);
  return things.map((thing, index) => ({
    file,
    position: things.length === 1 ? at : `${at}.${index + 1}`,
    read: read(thing),
  }));
};

async function* readByLine<T>({ path, name }: FoundFile, read: Read<T>): AsyncGenerator<Row<T>> {
  for await (const { number, text: line } of linesOf(textOf(path), longestLine)) {
    const position = String(number);
    if (line === null) yield { file: name, position, read: refused("regel te lang") };
    else if (line.trim() !== "") {
      const document = parsed(line);
      if (document) yield* rowsOf(name, position, document.json, read);
      else yield { file: name, position, read: refused("geen leesbare JSON") };
    }
  }
}

/** Does some line of a text stand for itself? */
const hasLines = (whole: string) => whole.split("\n").some((line) => line.trim().length > 1 && parsed(line) !== null);

async function* readWhole<T>(file: FoundFile, whole: string, read: Read<T>): AsyncGenerator<Row<T>> {
  const document = parsed(whole);
  if (document) yield* rowsOf(file.name, "1", document.json, read);
  else if (hasLines(whole)) yield* readByLine(file, read);
  else yield { file: file.name, position: "1", read: refused("geen leesbare JSON") };
}

/** Everything in a file that may be looked for, read or refused, in order. A file that is no JSON at all is one refusal. */
export async function* readThings<T>(file: FoundFile, read: Read<T>): AsyncGenerator<Row<T>> {
  const isSmall = (await stat(file.path)).size <= mostBytesAsWhole;
  if (byLine.test(file.path) || !isSmall) yield* readByLine(file, read);
  else yield* readWhole(file, await text(textOf(file.path)), read);
}

/** Every posting of a file. */
export const readPostings = (file: FoundFile): AsyncGenerator<Row<Posting>> => readThings(file, readPosting);
