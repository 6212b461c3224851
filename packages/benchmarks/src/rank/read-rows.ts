import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

/** A file that was named and is not there, or holds a line that cannot be read. */
export class UnreadableFile extends Error {}

/** The lines of a file that may be packed: of `name` or of `name.gz`, whichever is there. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  const there = [path, `${path}.gz`].find((each) => existsSync(each));
  if (there === undefined) throw new UnreadableFile(`There is no file ${path}, nor ${path}.gz.`);
  const raw = createReadStream(there);
  const input = there.endsWith(".gz") ? raw.pipe(createGunzip()) : raw;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== "") yield line;
}

/** JSON lines; what each must hold is for the reader to check. */
export async function* jsonRowsOf(path: string): AsyncGenerator<unknown> {
  let number = 0;
  for await (const line of linesOf(path)) {
    number += 1;
    try {
      yield JSON.parse(line);
    } catch {
      throw new UnreadableFile(`Line ${number} of ${path} is not JSON.`);
    }
  }
}

/** Tab-separated rows by the names in the first line. */
export async function* tableRowsOf(path: string): AsyncGenerator<ReadonlyMap<string, string>> {
  let columns: readonly string[] | null = null;
  for await (const line of linesOf(path)) {
    const values = line.split("\t");
    if (columns === null) columns = values;
    else yield new Map(columns.map((column, at) => [column, values[at] ?? ""]));
  }
}
