import fc from "fast-check";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { linesOf, textOf } from "./lines-of.ts";

const collect = async <T>(values: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
};
async function* chunksOf(...chunks: string[]) {
  yield* chunks;
}
const texts = async (chunks: string[], longest = 100) =>
  (await collect(linesOf(chunksOf(...chunks), longest))).map(({ text }) => text);

describe("lines of a text", () => {
  it("end with either end of line, and begin after a byte order mark", async () =>
    expect(await texts(["\uFEFFone\r\ntwo\n", "\n", "three"])).toEqual(["one", "two", "", "three"]));

  it("are numbered from 1, those that are too long too", async () =>
    expect(await collect(linesOf(chunksOf("a\nbbbbbb\nc"), 3))).toEqual([
      { number: 1, text: "a" },
      { number: 2, text: null },
      { number: 3, text: "c" },
    ]));

  it("are the same, wherever the text is cut into chunks", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom("a", "é", "\n", "\r", "😀") }), { maxLength: 8 }),
        async (chunks) => {
          expect(await texts(chunks)).toEqual(await texts([chunks.join("")]));
        },
      ),
    );
  });

  it("keep no more of an endless line than they may", async () => {
    async function* endless() {
      for (let n = 0; n < 10_000; n++) yield "x".repeat(1_000);
      yield "\nnext";
    }
    expect(await collect(linesOf(endless(), 50))).toEqual([
      { number: 1, text: null },
      { number: 2, text: "next" },
    ]);
  });

  it("come out of a packed file as out of a plain one, and a broken one is an error", async () => {
    const folder = await mkdtemp(join(tmpdir(), "lines-"));
    try {
      await writeFile(join(folder, "plain.txt"), "één\ntwee");
      await writeFile(join(folder, "packed.txt.gz"), gzipSync("één\ntwee"));
      await writeFile(join(folder, "broken.txt.gz"), "no gzip");
      const read = (name: string) => collect(linesOf(textOf(join(folder, name)), 100));
      expect(await read("packed.txt.gz")).toEqual(await read("plain.txt"));
      await expect(read("broken.txt.gz")).rejects.toThrow("incorrect header check");
      await expect(read("nothing.gz")).rejects.toThrow("ENOENT");
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
