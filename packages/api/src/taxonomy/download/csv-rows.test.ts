import { describe, expect, it } from "vitest";
import { allOf } from "../testing/import-files.ts";
import { csvRows } from "./csv-rows.ts";

async function* inChunks(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
const rowsOf = (text: string, delimiter: "," | "\t" = ",", size = 7) =>
  allOf(
    csvRows({ name: "table.csv", hash: "", open: async () => inChunks(text, size) }, { delimiter, columns: ["a"] }),
  );

describe("rows of a table", () => {
  it("say on which line they begin, also when a field holds lines and a line is empty", async () => {
    expect(await rowsOf('\uFEFFa,b\r\n1,"x\ny"\r\n\r\n2,z\r\n')).toEqual([
      { line: 2, fields: { a: "1", b: "x\ny" } },
      { line: 5, fields: { a: "2", b: "z" } },
    ]);
  });

  it("are the same, wherever the text is cut", async () => {
    const text = 'a,b\n"é ""quoted""",2\n3,"4,5"\n';
    for (const size of [1, 2, 3, 1_000]) expect(await rowsOf(text, ",", size)).toEqual(await rowsOf(text));
  });

  it("with too few or too many columns are told apart, and those after them read", async () => {
    const rows = await rowsOf("a,b\n1\n1,2,3\n4,5\n");
    expect(rows.map(({ fields }) => fields)).toEqual([null, null, { a: "4", b: "5" }]);
  });

  it("between tabs keep their quotes", async () => {
    expect(await rowsOf('a\tb\n"so"\tsaid "he\n', "\t")).toEqual([{ line: 2, fields: { a: '"so"', b: 'said "he' } }]);
  });

  it("of another table, or of half a one, are refused as a whole", async () => {
    await expect(rowsOf("x,y\n1,2\n")).rejects.toThrow(/table.csv has no column a/);
    await expect(rowsOf('a,b\n1,"never closed\n2,3\n')).rejects.toThrow(/not a whole table/);
  });
});
