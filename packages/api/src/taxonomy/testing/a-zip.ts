import { crc32, deflateRawSync } from "node:zlib";

export type ZipEntry = {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the archive says that it unpacks to; absent for the truth. */
  readonly claims?: number;
};

const bytes = (size: number, write: (buffer: Buffer) => void): Buffer => {
  const buffer = Buffer.alloc(size);
  write(buffer);
  return buffer;
};

/** What both headers of an entry say of it. */
const sizes = (packed: Buffer, content: Buffer, claims: number) =>
  bytes(20, (buffer) => {
    buffer.writeUInt16LE(0x0800, 0);
    buffer.writeUInt16LE(8, 2);
    buffer.writeUInt32LE(crc32(content), 8);
    buffer.writeUInt32LE(packed.length, 12);
    buffer.writeUInt32LE(claims, 16);
  });

/** A zip archive, also one that nobody should make: names that lead elsewhere, sizes that are not true. */
export const aZip = (entries: readonly ZipEntry[]): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name: text, content: given, claims } of entries) {
    const [name, content] = [Buffer.from(text), Buffer.from(given)];
    const packed = deflateRawSync(content);
    const common = sizes(packed, content, claims ?? content.length);
    const lengths = bytes(4, (buffer) => buffer.writeUInt16LE(name.length, 0));
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004\u0014\u0000", "latin1"), common, lengths, name, packed]);
    const rest = bytes(14, (buffer) => buffer.writeUInt32LE(offset, 10));
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000\u0014\u0000", "latin1"), common, lengths, rest, name]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = bytes(22, (buffer) => {
    buffer.write("PK\u0005\u0006", 0, "latin1");
    buffer.writeUInt16LE(entries.length, 8);
    buffer.writeUInt16LE(entries.length, 10);
    buffer.writeUInt32LE(central.length, 12);
    buffer.writeUInt32LE(offset, 16);
  });
  return Buffer.concat([...parts, central, end]);
};
