import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** An object of a JSON line, nothing known of it. */
export type Row = { readonly [key: string]: unknown };

/** A file that is not there, or not as it should be: said to whoever asked, without a stack. */
export class UnreadableFile extends Error {}

const isRow = (value: unknown): value is Row => typeof value === "object" && value !== null && !Array.isArray(value);

/** The lines of a text file that are not empty; `path` may leave out the `.gz` of a packed one. */
export const linesOf = (path: string): readonly string[] => {
  const found = [path, `${path}.gz`].find((each) => existsSync(each));
  if (found === undefined) throw new UnreadableFile(`There is no file ${path}, packed or not.`);
  const bytes = readFileSync(found);
  const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes).toString("utf8") : bytes.toString("utf8");
  return text.split(/\r?\n/u).filter((line) => line !== "");
};

export const jsonLinesOf = (path: string): readonly Row[] =>
  linesOf(path).map((line, at) => {
    try {
      const row: unknown = JSON.parse(line);
      if (isRow(row)) return row;
    } catch {
      // said below
    }
    throw new UnreadableFile(`${path}, line ${at + 1}: not a JSON object.`);
  });

/** The cells of each line of a file with tabs; `head` is how many lines name the columns. */
export const tableOf = (path: string, head: 0 | 1): readonly (readonly string[])[] =>
  linesOf(path)
    .slice(head)
    .map((line) => line.split("\t"));

/** Rows of a file with tabs, by the names of its columns. */
export const namedTableOf = (path: string): readonly ReadonlyMap<string, string>[] => {
  const [names = [], ...rows] = tableOf(path, 0);
  return rows.map((cells) => new Map(names.map((name, at) => [name, cells[at] ?? ""])));
};

/** The text under a key, or an empty one. */
export const textIn = (row: Row, key: string): string => {
  const value = row[key];
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
};

/** The texts under a key: of a list, of a single text, or none. */
export const textsIn = (row: Row, key: string): readonly string[] => {
  const value = row[key];
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
};

/** The object under a key, or an empty one. */
export const rowIn = (row: Row, key: string): Row => {
  const value = row[key];
  return isRow(value) ? value : {};
};
