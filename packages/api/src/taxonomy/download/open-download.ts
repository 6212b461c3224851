import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { filesIn } from "../../platform/import/files-in.ts";
import { Refusal } from "../../platform/refusal.ts";
import type { DownloadedFile } from "../download.ts";
import { openZip } from "./open-zip.ts";
import type { PackedFile } from "./packed-file.ts";

export type Download = {
  /** What the folder or archive is called. */
  readonly name: string;
  readonly files: readonly PackedFile[];
  readonly close: () => void;
};

const isZip = async (path: string): Promise<boolean> =>
  path.toLowerCase().endsWith(".zip") && ((await stat(path).catch(() => null))?.isFile() ?? false);

/**
 * Opens a zip, a folder with folders in it, or a single file.
 *
 * @param endings what the names of files end in; others are left alone
 * @throws Refusal when there is nothing there to read
 */
export const openDownload = async (path: string, endings: readonly string[]): Promise<Download> => {
  const name = basename(path);
  if (!(await isZip(path))) {
    const found = await filesIn(path, endings);
    const files = found.map((file) => ({ name: file.name, open: async () => createReadStream(file.path) }));
    return { name, files, close: () => undefined };
  }
  const { files, close } = await openZip(path, name);
  const wanted = files.filter((file) => endings.some((ending) => file.name.toLowerCase().endsWith(ending)));
  if (wanted.length > 0) return { name, files: wanted, close };
  close();
  throw new Refusal(`${name} holds no files that end in ${endings.join(", ")}; nothing was imported.`);
};

const nameOf = (file: PackedFile): string => file.name.split(/[/\\]/).at(-1) ?? file.name;

/** Unpacked when it ends in `.gz`; an error of either end ends the other. */
const contentOf = async (file: PackedFile): Promise<Readable> => {
  const stream = await file.open();
  return file.name.toLowerCase().endsWith(".gz") ? pipeline(stream, createGunzip(), () => undefined) : stream;
};

const textOf = async (file: PackedFile): Promise<AsyncIterable<string>> => (await contentOf(file)).setEncoding("utf8");

/**
 * Reads a file once to know its content by a hash, which also shows that it can be read to its end.
 *
 * @throws Refusal when it cannot
 */
export const hashed = async (file: PackedFile): Promise<DownloadedFile> => {
  const hash = createHash("sha256");
  try {
    for await (const chunk of await contentOf(file)) hash.update(chunk);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${file.name} cannot be read to its end (${why}); download it again.`);
  }
  return { name: nameOf(file), hash: hash.digest("hex"), open: () => textOf(file) };
};

/**
 * @throws Refusal when two files in different folders have the same name, such as two versions side by side
 */
export const refuseTwice = (files: readonly PackedFile[]): void => {
  const seen = new Map<string, string>();
  for (const file of files) {
    const key = nameOf(file).toLowerCase();
    const other = seen.get(key);
    if (other !== undefined)
      throw new Refusal(`${other} and ${file.name} are the same file twice; import one version at a time.`);
    seen.set(key, file.name);
  }
};

/** The version that a download's name tells, such as `1.2.0`; null when it tells none. */
export const versionIn = (name: string): string | null =>
  /(?:^|[^\d.])v?(\d{1,2}[._]\d{1,2}(?:[._]\d{1,2})?)(?=[^\d]|$)/i.exec(name)?.[1]?.replaceAll("_", ".") ?? null;
