import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesIn } from "../../platform/import/files-in.ts";
import { formatOf, postingEndings, readPostings } from "./read-files.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "postings-"));
});
afterAll(() => rm(folder, { recursive: true }));

const posting = (title: string) => ({ "@type": "JobPosting", title });

/** What is read from a file with this content: `position title` or `position !reason`. */
const readFrom = async (name: string, content: string | Buffer): Promise<readonly string[]> => {
  await writeFile(join(folder, name), content);
  const rows: string[] = [];
  for await (const { position, read } of readPostings({
    path: join(folder, name),
    name,
    format: formatOf(name),
    charset: null,
    address: null,
  }))
    rows.push(`${position} ${read.ok ? read.value.title : `!${read.error.message}`}`);
  return rows;
};

describe("reading postings from a file", () => {
  it("takes a line at a time, and a broken line loses no other", async () => {
    const lines = [
      "\uFEFF" + JSON.stringify(posting("Een")),
      '{"@type": "JobPosting", "title": ',
      "",
      JSON.stringify(posting("Twee")),
      "geen json",
    ];
    expect(await readFrom("lines.jsonl", lines.join("\r\n"))).toEqual([
      "1 Een",
      "2 !geen leesbare JSON",
      "4 Twee",
      "5 !geen leesbare JSON",
    ]);
  });

  it("takes a document as a whole, however it is laid out", async () => {
    const document = {
      "@context": "https://schema.org",
      "@graph": [posting("Een"), { "@type": "Person" }, posting("Twee")],
    };
    const rows = ["1.1 Een", "1.2 !geen JobPosting", "1.3 Twee"];
    expect(await readFrom("pretty.json", JSON.stringify(document, null, 2))).toEqual(rows);
    expect(await readFrom("short.jsonld", JSON.stringify(document))).toEqual(rows);
    expect(await readFrom("packed.json.gz", gzipSync(JSON.stringify(document)))).toEqual(rows);
  });

  it("takes lines too when the name does not say so", async () =>
    expect(
      await readFrom("lines.json", `${JSON.stringify(posting("Een"))}\n{kapot\n${JSON.stringify(posting("Twee"))}\n`),
    ).toEqual(["1 Een", "2 !geen leesbare JSON", "3 Twee"]));

  it("refuses a file that is something else, once", async () => {
    expect(await readFrom("page.json", "<html>\n<body>niets</body>\n</html>")).toEqual(["1 !geen leesbare JSON"]);
    expect(await readFrom("empty.jsonl", "")).toEqual([]);
  });

  it("does not read an endless line", async () =>
    expect(await readFrom("long.jsonl", `"${"x".repeat(3_000_000)}"\n${JSON.stringify(posting("Een"))}`)).toEqual([
      "1 !regel te lang",
      "2 Een",
    ]));
});

describe("files", () => {
  it("are found by their endings, in order of name", async () => {
    const names = (await filesIn(folder, postingEndings)).map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    expect(names).toContain("packed.json.gz");
  });

  it("that are not there are said to be missing, in one sentence", async () => {
    await expect(filesIn(join(folder, "nothing"), postingEndings)).rejects.toThrow(/There is no file or folder/);
    await expect(filesIn(folder, [".tsv"])).rejects.toThrow(/has no files that end in .tsv/);
  });
});
