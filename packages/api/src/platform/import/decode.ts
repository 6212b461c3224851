/** Marks at the start of a text that say how it is written, most bytes first. */
const marks: readonly (readonly [charset: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const markOf = (bytes: Uint8Array): string | null =>
  marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;

/** A decoder that loses nothing but what cannot be read: that becomes `�`. A charset nobody knows counts as UTF-8. */
const decoderFor = (charset: string): TextDecoder => {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
};

/** Bytes as text, while they come. A byte order mark goes before what anybody says of the charset. */
export async function* decoded(chunks: AsyncIterable<Uint8Array>, charset: string | null): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    decoder ??= decoderFor(markOf(chunk) ?? charset ?? "utf-8");
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

/** The charset in a value like `text/html; charset="utf-8"`; null when it names none. */
export const charsetIn = (contentType: string): string | null => {
  for (const parameter of contentType.split(";").slice(1)) {
    const [name = "", value = ""] = parameter.split("=", 2);
    if (name.trim().toLowerCase() === "charset") return value.trim().replaceAll(/["']/g, "") || null;
  }
  return null;
};
