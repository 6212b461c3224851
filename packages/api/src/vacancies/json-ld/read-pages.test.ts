import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blocksOf } from "./blocks-of.ts";
import { readBlock } from "./read-block.ts";
import { formatOf, readPostings } from "./read-files.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-"));
});
afterAll(() => rm(folder, { recursive: true }));

const posting = (title: string) => JSON.stringify({ "@type": "JobPosting", title });
const script = (text: string, type = "application/ld+json") => `<script type="${type}">${text}</script>`;

/** What is read from a file with this content: `position title` or `position !reason`. */
const readFrom = async (name: string, content: string | Buffer, after: string | null = null) => {
  const path = join(folder, name);
  await writeFile(path, content);
  const rows: string[] = [];
  for await (const { position, read } of readPostings(
    { path, name, format: formatOf(name), charset: null, address: null },
    after,
  ))
    rows.push(`${position} ${read.ok ? read.value.title : `!${read.error.message}`}`);
  return rows;
};

describe("a page", () => {
  it("gives each of its blocks a position of its own", async () => {
    const page = `<!doctype html><html><head>${script(posting("Een"))}${script("{kapot")}
      <script>var x = '<script type="application/ld+json">';</script></head>
      <body><!-- ${script(posting("Nee"))} -->${script(`{"@graph":[${posting("Twee")},${posting("Drie")}]}`)}
      ${script(posting("Vier"), " Application/LD+JSON; charset=utf-8")}${script(posting("Nee"), "text/plain")}`;
    expect(await readFrom("page.html", page)).toEqual([
      "1 Een",
      "2 !geen leesbare JSON",
      "3.1 Twee",
      "3.2 Drie",
      "4 Vier",
    ]);
    expect(await readFrom("page.html", page, "3.1")).toEqual(["3.2 Drie", "4 Vier"]);
    expect(await readFrom("page.htm.gz", gzipSync(page))).toHaveLength(5);
  });

  it.each([
    ["an HTML comment", `<!-- ${posting("Een")} -->`],
    ["CDATA", `<![CDATA[ ${posting("Een")} ]]>`],
    ["CDATA in comments of a script", `//<![CDATA[\n${posting("Een")}\n//]]>`],
    ["CDATA in other comments", `/*<![CDATA[*/${posting("Een")}/*]]>*/`],
    ["a semicolon", `${posting("Een")};`],
    ["ends of line inside of texts", '{"@type":"JobPosting","title":"Een","description":"regel\nregel\ttab"}'],
    ["a list", `[${posting("Een")}]`],
  ])("is read through %s", async (_what, text) => expect(await readFrom("page.html", script(text))).toEqual(["1 Een"]));

  it("without a block, or with one that is never closed, is refused once", async () => {
    expect(await readFrom("page.html", "<p>niets</p>")).toEqual(["1 !geen JSON-LD gevonden"]);
    expect(await readFrom("page.html", "")).toEqual(["1 !geen JSON-LD gevonden"]);
    expect(await readFrom("page.html", `<script type="application/ld+json">${posting("Een")}`)).toHaveLength(1);
  });

  it("keeps no more of an endless block than it may", async () => {
    const page = `${script(`"${"x".repeat(3_000_000)}"`)}${script(posting("Een"))}`;
    expect(await readFrom("page.html", page)).toEqual(["1 !blok te lang", "2 Een"]);
  });

  it("is the same, wherever it is cut into chunks", async () => {
    const page = `<p>é</p>${script(posting("Een"))}<b>${script(`<!--${posting("Twee & Drie")}-->`)}`;
    const read = async (cuts: readonly number[]) => {
      async function* chunks() {
        let from = 0;
        for (const cut of cuts.toSorted((a, b) => a - b)) {
          yield page.slice(from, cut);
          from = cut;
        }
        yield page.slice(from);
      }
      const blocks = [];
      for await (const { number, text } of blocksOf(chunks(), 1_000)) blocks.push([number, text && readBlock(text)]);
      return blocks;
    };
    const whole = await read([]);
    expect(whole).toHaveLength(2);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: page.length }), { maxLength: 6 }), async (cuts) => {
        expect(await read(cuts)).toEqual(whole);
      }),
    );
  });
});

describe("a hostile file", () => {
  const growth = async (work: () => Promise<unknown>) => {
    const before = process.memoryUsage().rss;
    await work();
    return (process.memoryUsage().rss - before) / (1_024 * 1_024);
  };

  it("that grows a thousandfold when it is unpacked is refused before it fills the machine", async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1_024 * 1_024, "0"));
    for (const name of ["bomb.json.gz", "bomb.jsonl.gz", "bomb.html.gz"])
      expect(await readFrom(name, bomb)).toEqual(["- !te strak ingepakt"]);
    expect(await readFrom("cut.json.gz", gzipSync(posting("Een")).subarray(0, 30))).toEqual(["- !beschadigd bestand"]);
  });

  it("with ten million columns is one refusal", async () => {
    const columns = `{"@type":"JobPosting","title":"Een",${Array.from({ length: 10_000_000 }, (_, at) => `"${at}":1`).join(",")}}`;
    const path = join(folder, "columns.jsonl");
    await writeFile(path, `${columns}\n${posting("Twee")}\n`);
    const used = await growth(async () => {
      const rows: string[] = [];
      for (const format of ["lines", "json"] as const)
        for await (const row of readPostings({ path, name: "columns", format, charset: null, address: null }))
          rows.push(row.read.ok ? row.read.value.title : row.read.error.message);
      expect(rows).toEqual(["regel te lang", "Twee", "regel te lang", "Twee"]);
    });
    expect(used).toBeLessThan(400);
  });

  it("nested deeper than any stack is refused, and what stands around it is read", async () => {
    const deep = `{"@type":"JobPosting","title":${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
    const deepList = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    expect(await readFrom("deep.jsonl", [deep, deepList, posting("Een")].join("\n"))).toEqual([
      expect.stringMatching(/^1 !/),
      "2 !geen JobPosting",
      "3 Een",
    ]);
  });

  it("that is no text at all is refused", async () => {
    const bytes = Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 7 + 13) % 256));
    expect(await readFrom("bytes.json", bytes)).toEqual(["1 !geen leesbare JSON"]);
    expect(await readFrom("bytes.html", bytes)).toEqual(["1 !geen JSON-LD gevonden"]);
  });
});
