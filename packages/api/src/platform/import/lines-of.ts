import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** A line of a file. `text` is null when the line is longer than was allowed; what it held was not kept. */
export type Line = { readonly number: number; readonly text: string | null };

/** The bytes of a file as they come, unpacked when its name ends in `.gz`. */
export const bytesOf = (file: string): Readable => {
  const stream = createReadStream(file);
  if (!file.endsWith(".gz")) return stream;
  const unpacked = createGunzip();
  stream.on("error", (error) => unpacked.destroy(error));
  return stream.pipe(unpacked);
};

/** The text of a file as it comes. Bytes that are no UTF-8 become `�`. */
export const textOf = (file: string): Readable => bytesOf(file).setEncoding("utf8");

/**
 * The lines of a text, one at a time, so that a file of any size takes no more memory than its longest line may.
 *
 * Ends of line are `\n` or `\r\n`; a byte order mark at the start is left out. Lines are numbered from 1.
 *
 * @param longest most characters that a line may have
 */
export async function* linesOf(chunks: AsyncIterable<string>, longest: number): AsyncGenerator<Line> {
  let [rest, number, tooLong, started] = ["", 0, false, false];
  const lineOf = (text: string): Line => {
    const line = { number: ++number, text: tooLong || text.length > longest ? null : text.replace(/\r$/, "") };
    tooLong = false;
    return line;
  };

  for await (const chunk of chunks) {
    rest += started ? chunk : chunk.replace(/^\uFEFF/, "");
    started = true;
    let from = 0;
    for (let end = rest.indexOf("\n"); end !== -1; end = rest.indexOf("\n", from)) {
      yield lineOf(rest.slice(from, end));
      from = end + 1;
    }
    rest = rest.slice(from);
    if (rest.length > longest) [rest, tooLong] = ["", true];
  }
  if (rest !== "" || tooLong) yield lineOf(rest);
}
