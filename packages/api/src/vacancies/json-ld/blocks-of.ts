import { Parser } from "htmlparser2";
import { charsetIn } from "../../platform/import/decode.ts";

/** A script of a page that holds data, in the order of the page. `text` is null when it is longer than was allowed. */
export type Block = { readonly number: number; readonly text: string | null };

const isJsonLd = (type: string | undefined): boolean =>
  type?.split(";")[0]?.trim().toLowerCase() === "application/ld+json";

/**
 * The JSON-LD blocks of a page, while the page comes: a page of any size takes no more memory than its longest block may.
 *
 * @param longest most characters that a block may have
 */
export async function* blocksOf(chunks: AsyncIterable<string>, longest: number): AsyncGenerator<Block> {
  let found: Block[] = [];
  let [number, text, tooLong, inside] = [0, "", false, false];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === "script" && isJsonLd(attributes["type"])) [text, tooLong, inside] = ["", false, true];
    },
    ontext: (more) => {
      if (!inside || tooLong) return;
      text += more;
      if (text.length > longest) [text, tooLong] = ["", true];
    },
    onclosetag: (name) => {
      if (name !== "script" || !inside) return;
      found.push({ number: ++number, text: tooLong ? null : text });
      inside = false;
    },
  });
  for await (const chunk of chunks) {
    parser.write(chunk);
    yield* found;
    found = [];
  }
  parser.end();
  yield* found;
}

/** The charset that the head of a page names; null when it names none. */
export const charsetOfPage = (head: string): string | null => {
  let charset: string | null = null;
  const parser = new Parser({
    onopentag: (name, { charset: named, "http-equiv": about, content = "" }) => {
      if (name !== "meta" || charset !== null) return;
      if (named !== undefined) charset = named.trim();
      else if (about?.toLowerCase() === "content-type") charset = charsetIn(content);
    },
  });
  parser.end(head);
  return charset;
};
