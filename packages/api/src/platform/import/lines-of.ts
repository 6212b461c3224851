import { decoded } from "./decode.ts";
import { bytesOf } from "./unpack.ts";

/** A line of a file. `text` is null when the line is longer than was allowed; what it held was not kept. */
export type Line = { readonly number: number; readonly text: string | null };

/**
 * The text of a file as it comes, unpacked when it is packed. Bytes that are no text become `�`.
 *
 * @param charset of the file; null: UTF-8
 */
export const textOf = (file: string, charset: string | null = null): AsyncGenerator<string> =>
  decoded(bytesOf(file), charset);

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
