import { createReadStream, type ReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { Refusal } from "../refusal.ts";

/** Something packed that grows out of all proportion when it is unpacked. */
export class PackedTooTightly extends Refusal {}

/** Text packs about ten to one; a hundred to one, and much of it, is no text that anybody wrote. */
const mostToOne = 100;
const alwaysAllowed = 64 * 1_024 * 1_024;
const gzip = Buffer.from([0x1f, 0x8b]);

/** The first bytes of a file, as it stands on the disk. */
export const firstBytesOf = async (path: string, count: number): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

/**
 * The bytes of a file as they come, unpacked when it is packed with gzip.
 *
 * @throws PackedTooTightly when it would fill the machine
 */
export async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  const stream = createReadStream(path);
  const isPacked = path.endsWith(".gz") || (await firstBytesOf(path, 2)).equals(gzip);
  if (isPacked) yield* unpackedOf(path, stream);
  else yield* stream;
}

async function* unpackedOf(path: string, stream: ReadStream): AsyncGenerator<Buffer> {
  const unpacked = createGunzip();
  stream.on("error", (error) => unpacked.destroy(error));
  let bytes = 0;
  for await (const chunk of stream.pipe(unpacked) as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes > alwaysAllowed && bytes > mostToOne * unpacked.bytesWritten)
      throw new PackedTooTightly(
        `${path} grows to more than ${mostToOne} times its size when it is unpacked; unpack it yourself when it is to be trusted.`,
      );
    yield chunk;
  }
}
