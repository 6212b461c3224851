import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { jsonRowsOf, linesOf, tableRowsOf } from "./read-rows.ts";

const folder = mkdtempSync(join(tmpdir(), "rows-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name.replace(/\.gz$/, ""));
};
const allOf = async <T>(rows: AsyncIterable<T>) => {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
};

describe("the rows of a file", () => {
  it("are the same packed or not", async () => {
    const plain = file("plain.tsv", "id\tname\n1\tkok\n");
    const packed = file("packed.tsv.gz", gzipSync("id\tname\n1\tkok\n"));
    const rows = [
      new Map([
        ["id", "1"],
        ["name", "kok"],
      ]),
    ];
    expect(await allOf(tableRowsOf(plain))).toEqual(rows);
    expect(await allOf(tableRowsOf(packed))).toEqual(rows);
  });

  it("leave empty lines out, whatever ends a line", async () => {
    expect(await allOf(linesOf(file("lines.txt", "a\r\n\r\nb\n")))).toEqual(["a", "b"]);
  });

  it("say which line is not JSON", async () => {
    const broken = file("broken.jsonl", '{"id":1}\n{oops\n');
    await expect(allOf(jsonRowsOf(broken))).rejects.toThrow(/Line 2 of .*broken\.jsonl/);
  });

  it("say which file is missing", async () => {
    await expect(allOf(linesOf(join(folder, "no.tsv")))).rejects.toThrow(/no\.tsv/);
  });
});
