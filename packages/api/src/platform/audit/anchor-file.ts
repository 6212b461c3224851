import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { Refusal } from "../refusal.ts";
import type { AuditAnchor } from "./audit-record.ts";

const name = "audit-anchors.log";

const Line = z.object({ region: z.string(), seq: z.int().min(1), hash: z.string(), at: z.string() });
export type AnchorLine = z.infer<typeof Line>;

/** Writes an anchor where the owner of the database does not reach: a line a day beside the database. */
export const writeAnchor = (folder: string, anchor: AnchorLine): Promise<void> =>
  appendFile(join(folder, name), `${JSON.stringify(anchor)}\n`);

const parsed = (line: string, at: number): AnchorLine => {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    throw new Refusal(`Line ${at} of ${name} is no anchor: put back the file as the worker wrote it.`);
  }
};

/**
 * The anchors of a region in the file; null when there is no file.
 *
 * @throws Refusal when the file was changed so that a line is no anchor any more
 */
export const readAnchorFile = async (folder: string, region: string): Promise<readonly AuditAnchor[] | null> => {
  const text = await readFile(join(folder, name), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  return text
    .split("\n")
    .map((line, index) => ({ line, at: index + 1 }))
    .filter(({ line }) => line !== "")
    .map(({ line, at }) => ({ ...parsed(line, at), keptIn: `line ${at} of ${name}` }))
    .filter((anchor) => anchor.region === region);
};
