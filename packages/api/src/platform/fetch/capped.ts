/** More came than was allowed. */
export class TooBig extends Error {
  override readonly name = "TooBig";
}

/** Hands bytes on until there are more than was allowed. */
export const capped = (mostBytes: number) =>
  async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    for await (const chunk of chunks) {
      bytes += chunk.byteLength;
      if (bytes > mostBytes) throw new TooBig(`More than ${mostBytes} bytes came.`);
      yield chunk;
    }
  };
