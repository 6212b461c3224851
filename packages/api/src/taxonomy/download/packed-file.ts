import type { Readable } from "node:stream";

/** A file as it lies in a folder or an archive. */
export type PackedFile = {
  /** With the folders that it is in. */
  readonly name: string;
  readonly open: () => Promise<Readable>;
};
