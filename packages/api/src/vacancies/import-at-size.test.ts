import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Importer } from "../platform/import/importer.ts";
import { openReport } from "../platform/import/open-report.ts";
import { runImport } from "../platform/import/run-import.ts";
import { aCatalogue } from "../platform/testing/a-catalogue.ts";
import { anImportScope } from "../platform/testing/an-import-run.ts";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { importVacancies } from "./imports.module.ts";
import { manyPostings } from "./testing/many-postings.ts";

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
  folder = await mkdtemp(join(tmpdir(), "at-size-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.drop();
});

const count = 2_000;

/** Imports the file as the command does; `watch` sees each row. */
const importFile = async (path: string, name: string, watch: (rows: number) => void, stop: AbortSignal) => {
  const importer = importVacancies(aCatalogue())(anImportScope(database.em));
  let rows = 0;
  const watched: Importer = async function* (from, run) {
    for await (const row of importer(from, run)) {
      watch(++rows);
      yield row;
    }
  };
  const report = openReport(folder, name);
  const needs = { what: "import", importer: watched, report, say: () => undefined, elapsed: () => performance.now() };
  const ways = { stop, fromStart: false, acceptLosses: false, pages: 1, source: null };
  return { ...(await runImport(needs, path, ways)), path: report.path() };
};

describe("a long import", () => {
  it("that is stopped and then killed ends with a line for each row, in one report", async () => {
    const path = join(folder, "postings.jsonl");
    await writeFile(path, [...manyPostings(count)].join("\n"));
    const stop = new AbortController();
    const stopped = await importFile(path, "first", (rows) => rows === 300 && stop.abort(), stop.signal);
    expect(stopped).toMatchObject({ stopped: true, failed: false });

    const go = new AbortController().signal;
    const killed = importFile(
      path,
      "second",
      (rows) => {
        if (rows === 700) throw new Error("killed");
      },
      go,
    );
    await expect(killed).rejects.toThrow("killed");

    const ended = await importFile(path, "third", () => undefined, go);
    expect(ended).toMatchObject({ stopped: false, failed: false, path: stopped.path });
    const lines = (await readFile(ended.path, "utf8")).trim().split("\n");
    const positions = lines.map((line) => Number(JSON.parse(line).position));
    expect(positions).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    const rows = await database
      .em()
      .execute<{ count: string }[]>("select count(*) from vacancy where origin = 'import'");
    expect(Number(rows[0]?.count)).toBe(count);
  });
});
