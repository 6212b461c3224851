import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { noMapping, readMapping, type Mapping } from "./columns.ts";
import { readCsv, type Understood } from "./read-csv.ts";

/** Bytes in pieces so small that characters and lines are cut through. */
const inPieces = (bytes: Uint8Array) =>
  async function* () {
    for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
  };

const readAll = async (content: string | Uint8Array, mapping: Mapping = noMapping) => {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const rows = [];
  let understood: Understood | null = null;
  for await (const row of readCsv("aanbod.csv", inPieces(bytes), mapping, (how) => (understood = how))) rows.push(row);
  const read = rows.map((row) => (row.read.ok ? row.read.value : row.read.error.message));
  return { read, understood: understood as Understood | null, positions: rows.map(({ position }) => position) };
};

const table = (...rows: string[]) => ["titel,aanbieder,prijs,omschrijving", ...rows].join("\n");

describe("a file of comma-separated values", () => {
  it.each([
    ["commas", ","],
    ["semicolons", ";"],
    ["tabs", "\t"],
  ])("may have %s between its cells", async (_name, mark) => {
    const { read, understood } = await readAll(
      [
        ["Titel", "Aanbieder", "Prijs"],
        ["Websites", "School", "100"],
      ]
        .map((cells) => cells.join(mark))
        .join("\r\n"),
    );
    expect(understood?.layout.delimiter).toBe(mark);
    expect(read).toMatchObject([{ title: "Websites", provider: "School", priceCents: 100_00 }]);
  });

  it("says itself what stands between its cells, as spreadsheets do", async () =>
    expect((await readAll("sep=;\ntitel;aanbieder\nA, B en C;School")).read).toMatchObject([{ title: "A, B en C" }]));

  it("is read in whatever way it was written", async () => {
    const text = "titel;aanbieder\nCafé é€n;Één";
    const found = { title: "Café é€n", provider: "Één" };
    const inWindows = Uint8Array.from(
      [...text].map((letter) => (letter === "€" ? 0x80 : (letter.codePointAt(0) ?? 0))),
    );
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\uFEFF${text}`),
      inWindows,
      Buffer.from(`\uFEFF${text}`, "utf16le"),
    ])
      expect((await readAll(bytes)).read).toMatchObject([found]);
  });

  it("may have lines, quotes and commas inside a cell", async () => {
    const { read, positions } = await readAll(table('A,School,1,"Eerst, dit.\n\nDan ""dat""."', "B,School,2,Iets"));
    expect(read).toMatchObject([{ paragraphs: ["Eerst, dit.", 'Dan "dat".'] }, { title: "B" }]);
    expect(positions).toEqual(["4", "5"]);
  });

  it("loses nothing around a row that cannot be read", async () => {
    const long = "x".repeat(40_001);
    const { read } = await readAll(
      table(
        "A,School,1,a",
        "te,kort",
        "B,School,1,b,",
        "te,veel,1,1,1",
        ",School,1,geen titel",
        "C,,1,c",
        `D,School,1,${long}`,
        "E,School,1,e",
      ),
    );
    expect(read.map((one) => (typeof one === "string" ? one : one.title))).toEqual([
      "A",
      "aantal cellen klopt niet",
      "B",
      "aantal cellen klopt niet",
      "geen titel",
      "geen aanbieder",
      "cel te lang",
      "E",
    ]);
  });

  it("tells of a quote that is never closed", async () => {
    const { read, positions } = await readAll(table("A,School,1,a", '"B,School,1,b', "C,School,1,c"));
    expect(read).toMatchObject([{ title: "A" }, "aanhalingsteken niet gesloten"]);
    expect(positions).toEqual(["2", "3"]);
  });

  it("needs headers for a title and a school, and says so once", async () => {
    expect((await readAll("a,b\n1,2\n3,4")).read).toEqual(["geen kolom voor de titel"]);
    expect((await readAll("titel,b\n1,2\n3,4")).read).toEqual(["geen kolom voor de aanbieder"]);
    expect((await readAll("")).read).toEqual(["leeg bestand"]);
    expect((await readAll(`${Array.from({ length: 201 }, (_, at) => `k${at}`).join(",")}\n`)).read).toEqual([
      "te veel kolommen",
    ]);
  });

  it("is understood by headers in Dutch and in English", async () => {
    const { read } = await readAll(
      "Course name,School,Start date,Hours per week,Duration,Price (EUR),City,Time of day,Mode,Entry level,Kinderopvang,Laptop\n" +
        'Make websites,The School,"2027-02-01; 2027-09-01",8,10 weeks,0,Almere,Evening,online,none,nee,ja',
    );
    expect(read).toMatchObject([
      {
        title: "Make websites",
        starts: [{ startsOn: "2027-02-01" }, { startsOn: "2027-09-01" }],
        hoursPerWeek: 8,
        durationWeeks: 10,
        place: { locality: "Almere" },
        dayParts: ["evening"],
        mode: "online",
        entryLevels: ["none"],
        childcareOnSite: false,
        deviceIncluded: true,
        unread: [],
      },
    ]);
  });

  it("comes to an end, whatever bytes it holds, and says of each row what it is", async () => {
    const piece = fc.constantFrom(
      "titel",
      "aanbieder",
      "start",
      ",",
      ";",
      '"',
      "\n",
      "\r\n",
      "A",
      "é",
      "\u0000",
      "1-2-2027",
    );
    const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => Buffer.from(pieces.join("")));
    const bytes = fc.oneof(texts, fc.uint8Array({ maxLength: 200 }));
    const begun = bytes.map((rest) => Buffer.concat([Buffer.from("titel;aanbieder\n"), rest]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(bytes, begun), async (content) => {
        const { read } = await readAll(content);
        for (const one of read) if (typeof one !== "string") expect(one.title).toMatch(/\p{L}/u);
      }),
    );
  });

  it("tells what it could not read, and leaves it open", async () => {
    const { read } = await readAll("titel,aanbieder,start,uren per week,duur,vorm\nA,School,voorjaar,veel,10,anders");
    expect(read).toMatchObject([
      {
        starts: [],
        hoursPerWeek: null,
        durationWeeks: null,
        mode: null,
        unread: ["starts: voorjaar", "hoursPerWeek: veel", "mode: anders", "duration: 10"],
      },
    ]);
  });
});

describe("a mapping of columns", () => {
  const withMapping = async <T>(content: string, work: (path: string) => Promise<T>): Promise<T> => {
    const folder = await mkdtemp(join(tmpdir(), "mapping-"));
    try {
      await writeFile(join(folder, "columns.json"), content);
      return await work(join(folder, "columns.json"));
    } finally {
      await rm(folder, { recursive: true });
    }
  };

  it("says which column holds what, what holds of every row, and what words mean", async () => {
    const mapping = await withMapping(
      JSON.stringify({
        columns: {
          title: ["Wat", "Nr"],
          description: ["Inleiding", "Inhoud"],
          price: "Bedrag",
          starts: "Wanneer",
          mode: "Hoe",
        },
        constants: { provider: "De School", language: "nl" },
        values: { mode: { K: "klassikaal" } },
        dateFormat: "mm-dd-yyyy",
        decimal: "point",
      }),
      readMapping,
    );
    const { read, understood } = await readAll(
      "Wat;Nr;Inleiding;Inhoud;Bedrag;Wanneer;Hoe;Naam;Plaats\nExcel;2;Eerst.;Dan.;1.50;02/01/2027;k;x;Almere",
      mapping,
    );
    expect(read).toMatchObject([
      {
        title: "Excel 2",
        provider: "De School",
        language: "nl",
        paragraphs: ["Eerst.", "Dan."],
        priceCents: 150,
        starts: [{ startsOn: "2027-02-01" }],
        mode: "on-site",
        place: { locality: "Almere" },
      },
    ]);
    expect(understood?.columns.unused).toEqual(["Naam"]);
  });

  it("that names a column which is not there is told", async () => {
    const mapping = { ...noMapping, columns: { title: ["Wat"] } };
    expect((await readAll("titel,aanbieder\nA,B", mapping)).read).toEqual(["kolom niet gevonden: Wat"]);
  });

  it("that cannot be used is refused, with what is wrong", async () => {
    await withMapping("{", (path) => expect(readMapping(path)).rejects.toThrow("is no JSON"));
    await expect(readMapping("/nowhere/columns.json")).rejects.toThrow("There is no file");
    await withMapping('{"columns":{"titel":"X"}}', (path) =>
      expect(readMapping(path)).rejects.toThrow("Fields are id, url"),
    );
    await withMapping('{"colums":{}}', (path) => expect(readMapping(path)).rejects.toThrow("colums"));
  });
});
