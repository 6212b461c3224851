import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Refusal } from "../refusal.ts";

export type FoundFile = {
  readonly path: string;
  /** What it is called inside what was imported: the same wherever that stands. */
  readonly name: string;
};

/**
 * A file, or all files of a folder and the folders in it whose names end as they should, in order of name.
 *
 * @throws Refusal when there is nothing there to read
 */
export const filesIn = async (path: string, endings: readonly string[]): Promise<readonly FoundFile[]> => {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return [{ path, name: basename(path) }];
  if (!found?.isDirectory()) throw new Refusal(`There is no file or folder ${path}; check its name and try again.`);

  const names = await readdir(path, { recursive: true });
  const wanted = names.filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending))).toSorted();
  if (wanted.length === 0)
    throw new Refusal(`The folder ${path} has no files that end in ${endings.join(", ")}; nothing was imported.`);
  return wanted.map((name) => ({ path: join(path, name), name }));
};
