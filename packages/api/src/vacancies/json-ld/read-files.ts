import { stat } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fail } from "@techconnect/domain/kernel/result";
import type { FoundFile } from "../../platform/import/files-in.ts";
import { linesOf, textOf } from "../../platform/import/lines-of.ts";
import type { PostingRefused, PostingRow } from "../posting.ts";
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

const rowsOf = (file: string, at: string, json: Json): readonly PostingRow[] => {
  const things = thingsIn(json);
  return things.map((thing, index) => ({
    file,
    position: things.length === 1 ? at : `${at}.${index + 1}`,
    read: readPosting(thing),
  }));
};

async function* readByLine({ path, name }: FoundFile): AsyncGenerator<PostingRow> {
  for await (const { number, text: line } of linesOf(textOf(path), longestLine)) {
    const position = String(number);
    if (line === null) yield { file: name, position, read: refused("regel te lang") };
    else if (line.trim() !== "") {
      const document = parsed(line);
      if (document) yield* rowsOf(name, position, document.json);
      else yield { file: name, position, read: refused("geen leesbare JSON") };
    }
  }
}

/** Does some line of a text stand for itself? */
const hasLines = (whole: string) => whole.split("\n").some((line) => line.trim().length > 1 && parsed(line) !== null);

async function* readWhole(file: FoundFile, whole: string): AsyncGenerator<PostingRow> {
  const document = parsed(whole);
  if (document) yield* rowsOf(file.name, "1", document.json);
  else if (hasLines(whole)) yield* readByLine(file);
  else yield { file: file.name, position: "1", read: refused("geen leesbare JSON") };
}

/** Everything in a file that may be a posting, read or refused, in order. A file that is no JSON at all is one refusal. */
export async function* readPostings(file: FoundFile): AsyncGenerator<PostingRow> {
  const isSmall = (await stat(file.path)).size <= mostBytesAsWhole;
  if (byLine.test(file.path) || !isSmall) yield* readByLine(file);
  else yield* readWhole(file, await text(textOf(file.path)));
}
