import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import type { DownloadedFile } from "./download.ts";
import { escoParts } from "./esco/esco-parts.ts";
import { makeImportParts } from "./import-parts.ts";
import { postgresKeptTaxonomy } from "./postgres/kept-taxonomy.postgres.ts";
import { taxonomyStreamsOn } from "./taxonomy.module.ts";
import { anEscoDownload } from "./testing/an-esco-download.ts";
import { allOf, forgetTaxonomies } from "./testing/import-files.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
});
afterAll(() => database.drop());

const download = Object.entries(anEscoDownload()).map(([name, content]) => [name, String(content)] as const);

/** Rows of our tiny files begin with a quote at the start of a line, and no field does. */
const rowsOf = (content: string): readonly string[] => content.split(/\n(?="(?:Occ|ISCO|Know|http|"))/);

const shuffledRows = (content: string) => {
  const [header = "", ...rows] = rowsOf(content);
  return fc.shuffledSubarray(rows, { minLength: rows.length }).map((shuffled) => [header, ...shuffled].join("\n"));
};

async function* textOf(content: string) {
  yield content;
}
const fileOf = (name: string, content: string): DownloadedFile => ({
  name,
  hash: content,
  open: async () => textOf(content),
});

const keptAfter = async (files: readonly DownloadedFile[]) => {
  await forgetTaxonomies(database.em());
  const importParts = makeImportParts({
    kept: postgresKeptTaxonomy(database.em),
    now: () => new Date("2026-11-27T12:00:00Z"),
    newId: () => "0190a1b2-0000-7000-8000-000000000001",
  });
  await allOf(importParts({ taxonomy: "esco", version: null, parts: escoParts(files).parts }));
  const streams = taxonomyStreamsOn(database.em());
  return [
    await allOf(streams.concepts()),
    await allOf(streams.labels()),
    await allOf(streams.relations()),
    await allOf(streams.members()),
  ];
};

it("keeps the same, whatever the order of files and of rows in them", { timeout: 60_000 }, async () => {
  const inOrder = await keptAfter(download.map(([name, content]) => fileOf(name, content)));
  const anyOrder = fc
    .tuple(...download.map(([name, content]) => shuffledRows(content).map((text) => fileOf(name, text))))
    .chain((files) => fc.shuffledSubarray([...files], { minLength: files.length }));
  await fc.assert(
    fc.asyncProperty(anyOrder, async (files) => {
      expect(await keptAfter(files)).toEqual(inOrder);
    }),
    { numRuns: 12 },
  );
});
