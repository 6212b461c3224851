import type { WorldRow } from "./row.ts";

/** A world as lines of JSON: `{"table":"skill","row":{…}}`. For `pipeline` of `node:stream/promises`. */
export async function* ndjsonOf(rows: AsyncIterable<WorldRow>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}
