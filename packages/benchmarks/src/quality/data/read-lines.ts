import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** Where a file of the data really is: as it is called, or packed with `.gz` behind its name. */
export const packedOrNot = (path: string): string => (existsSync(path) ? path : `${path}.gz`);

/** The lines of a text file in UTF-8, packed or not; empty ones left out. */
export const linesOf = (path: string): readonly string[] => {
  const found = packedOrNot(path);
  const bytes = readFileSync(found);
  const text = found.endsWith(".gz") ? gunzipSync(bytes).toString("utf8") : bytes.toString("utf8");
  return text.split("\n").filter((line) => line.trim() !== "");
};

/** The cells of each line of a file with tabs. */
export const rowsOf = (path: string): readonly (readonly string[])[] => linesOf(path).map((line) => line.split("\t"));
