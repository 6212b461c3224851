import type { Readable } from "node:stream";
import { openPromise, type Entry } from "yauzl";
import { Refusal } from "../../platform/refusal.ts";
import type { PackedFile } from "./packed-file.ts";

/** Far above what a classification in all its languages takes, far below what fills a disk or a memory. */
const limits = {
  entries: 2_000,
  bytesOfOne: 400_000_000,
  bytesOfAll: 2_000_000_000,
  /** How many times smaller packing made it; text of a classification becomes 5 to 15 times smaller. */
  packed: 200,
} as const;

const refuseIfSuspect = (archive: string, entry: Entry, so: { readonly entries: number; readonly bytes: number }) => {
  const { uncompressedSize, compressedSize, fileName } = entry;
  const no = (why: string) => new Refusal(`${archive} is not opened: ${why}.`);
  if (so.entries > limits.entries) throw no(`it holds more than ${limits.entries} files`);
  if (uncompressedSize > limits.bytesOfOne) throw no(`${fileName} is larger than a classification can be`);
  if (so.bytes > limits.bytesOfAll) throw no("unpacked it is larger than a classification can be");
  if (uncompressedSize > 1_000_000 && uncompressedSize > compressedSize * limits.packed)
    throw no(`${fileName} becomes ${limits.packed} times larger when it is unpacked`);
  if (!entry.canDecodeFileData()) throw no(`${fileName} is encrypted or packed in a way that we do not read`);
};

const unreadable = (archive: string) => (error: unknown) => {
  const why = error instanceof Error ? error.message : String(error);
  throw new Refusal(`${archive} cannot be read as a zip (${why}); download it again.`);
};

/**
 * The files in an archive, at any depth. Nothing is written to disk, so a name in it can lead nowhere; names that try
 * are refused all the same.
 *
 * @throws Refusal when it is no zip, is broken, or would unpack to more than a classification is
 */
export const openZip = async (path: string, archive: string) => {
  const zip = await openPromise(path, { autoClose: false, validateEntrySizes: true }).catch(unreadable(archive));
  const files: PackedFile[] = [];
  const soFar = { entries: 0, bytes: 0 };
  try {
    for await (const entry of zip.eachEntry()) {
      soFar.entries += 1;
      soFar.bytes += entry.uncompressedSize;
      if (entry.fileName.endsWith("/")) continue;
      refuseIfSuspect(archive, entry, soFar);
      files.push({ name: entry.fileName, open: (): Promise<Readable> => zip.openReadStreamPromise(entry) });
    }
  } catch (error) {
    zip.close();
    if (error instanceof Refusal) throw error;
    return unreadable(archive)(error);
  }
  return { files, close: () => zip.close() };
};
