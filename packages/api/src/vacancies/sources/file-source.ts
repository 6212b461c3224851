import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { ok } from "@techconnect/domain/kernel/result";
import { filesIn, type FoundFile } from "../../platform/import/files-in.ts";
import { formatOf, postingEndings, readPostings } from "../json-ld/read-files.ts";
import type { FoundSource, Place } from "../posting-source.ts";
import { nowhere, whereToGoOn } from "./where-to-go-on.ts";

/** Differs when a file was written in the meantime. */
const stampOf = async ({ path, name }: FoundFile): Promise<string> => {
  const { size, mtimeMs } = await stat(path);
  return `${name} ${size} ${mtimeMs}`;
};

/** A file or folder with postings. */
export const fileSource = (path: string, hashOf: (text: string) => string): FoundSource => ({
  address: resolve(path),
  open: async () => {
    const files = await filesIn(path, postingEndings);
    const stamps: string[] = [];
    for (const file of files) stamps.push(await stampOf(file));
    let isWhole = true;
    const rows = async function* (after: Place | null) {
      const { from, position } = whereToGoOn(
        files.map(({ name }) => name),
        after,
      );
      for (const [at, file] of files.slice(from).entries()) {
        const asFound = { ...file, format: formatOf(file.path), charset: null, address: null };
        for await (const row of readPostings(asFound, at === 0 ? position : null)) {
          if (row.position === nowhere) isWhole = false;
          yield row;
        }
      }
    };
    const fingerprint = hashOf(stamps.join("\n"));
    return ok({ kind: "Source", fingerprint, etag: null, lastModified: null, rows, isWhole: () => isWhole });
  },
});
