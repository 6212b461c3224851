import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { filesIn } from "../../platform/import/files-in.ts";
import { courseEndings, readCourses } from "./read-courses.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "courses-"));
});
afterAll(() => rm(folder, { recursive: true }));

it("every file of a folder is read as what it is, and one that is none of these says what to do", async () => {
  const programme = { programmeId: "p-1", name: [{ language: "nl-NL", value: "ICT support" }] };
  const files = {
    "a.csv": "titel;aanbieder\nUit een tabel;School",
    "b.tsv.gz": gzipSync("titel\taanbieder\nIngepakt\tSchool"),
    "c.json": JSON.stringify({ pageNumber: 1, items: [programme, { ...programme, programmeId: "p-2" }] }),
    "d.jsonld": JSON.stringify({ "@type": "Course", name: "Van schema.org" }),
    "e.xlsx": "PK",
    "f.md": "geen van deze",
    "columns.mapping": JSON.stringify({ constants: { provider: "Een school" } }),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);

  const read = await readCourses({ columns: join(folder, "columns.mapping") });
  const rows: string[][] = [];
  for (const file of await filesIn(folder, courseEndings))
    for await (const row of read(file))
      rows.push([
        row.file,
        row.position,
        ...(row.read.ok ? [row.read.value.title, row.read.value.provider] : [row.read.error.message]),
      ]);
  expect(rows).toEqual([
    ["a.csv", "2", "Uit een tabel", "School"],
    ["b.tsv.gz", "2", "Ingepakt", "School"],
    ["c.json", "1.1", "ICT support", "Een school"],
    ["c.json", "1.2", "ICT support", "Een school"],
    ["d.jsonld", "1", "Van schema.org", "Een school"],
    ["e.xlsx", "1", "sla dit op als CSV"],
  ]);
});
