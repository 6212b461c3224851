/** Bytes that can be read from the start as often as one asks: a file, or something that was fetched. */
export type Bytes = () => AsyncIterable<Uint8Array>;

export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

const marks: readonly (readonly [mark: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/**
 * How a text is written: as its mark says, else UTF-8 when all of it can be that, else Windows-1252, as spreadsheets of the
 * Netherlands write it.
 */
export const encodingOf = async (bytes: Bytes): Promise<Encoding> => {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let isStart = true;
  try {
    for await (const chunk of bytes()) {
      const marked = isStart ? marks.find(([mark]) => mark.every((byte, at) => chunk[at] === byte)) : undefined;
      if (marked) return marked[1];
      isStart = false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return "utf-8";
  } catch (error) {
    if (error instanceof TypeError) return "windows-1252";
    throw error;
  }
};

/** The text, a piece at a time, without its mark. */
export async function* textIn(bytes: Bytes, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
