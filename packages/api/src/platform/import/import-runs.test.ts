import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linesOfFeed } from "./feed-desk.ts";
import { readImportArguments } from "./import-arguments.ts";
import { tableOf, tallyRows, type ReportRow } from "./import-report.ts";
import type { Importer } from "./importer.ts";
import { openReport } from "./open-report.ts";
import { runImport } from "./run-import.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reports-"));
});
afterAll(() => rm(folder, { recursive: true }));

const row = (position: number, over: Partial<ReportRow> = {}): ReportRow => ({
  file: "feed.jsonl",
  position: String(position),
  outcome: "imported",
  ...over,
});
const positionsIn = async (path: string) =>
  (await readFile(path, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).position);

describe("a report", () => {
  it("goes on where it was marked, and drops what came after", async () => {
    const first = openReport(folder, "first");
    await first.write(row(1));
    await first.write(row(2, { outcome: "refused", reason: "geen titel" }));
    const mark = await first.mark();
    await first.write(row(3));
    await first.close();

    const second = openReport(folder, "second");
    expect(await second.continueFrom(mark)).toBe(true);
    await second.write(row(3));
    await second.write(row(4));
    await second.close();
    expect(second.path()).toBe(first.path());
    expect(await positionsIn(first.path())).toEqual(["1", "2", "3", "4"]);
    expect(tableOf(second.tally())).toBe(
      ["imported             3", "updated              0", "unchanged            0", "refused              1"]
        .concat(["  geen titel         1", "rows                 4"])
        .join("\n"),
    );
  });

  it("does not go on when it is gone or was cut", async () => {
    const report = openReport(folder, "gone");
    await report.write(row(1));
    const mark = await report.mark();
    await report.close();
    await writeFile(report.path(), "");
    expect(await openReport(folder, "other").continueFrom(mark)).toBe(false);
    await rm(report.path());
    expect(await openReport(folder, "other").continueFrom(mark)).toBe(false);
  });

  it("is there too when there was nothing to write", async () => {
    const report = openReport(join(folder, "new"), "empty");
    await report.close();
    expect(await readFile(report.path(), "utf8")).toBe("");
  });

  it("shows what concerns the source as a whole only when there is some", () => {
    const tally = tallyRows();
    tally.add(row(1));
    tally.add(row(1, { position: "-", outcome: "closed" }));
    expect(tableOf(tally.result())).toMatch(/closed +1\nrows +1$/);
    expect(tableOf(tallyRows().result())).not.toContain("closed");
  });
});

describe("a run", () => {
  const run = async (importer: Importer, over: { stop?: AbortSignal; step?: number } = {}) => {
    const said: string[] = [];
    let time = 0;
    const report = openReport(folder, "run");
    const needs = { what: "import", importer, report, say: (line: string) => said.push(line) };
    const ways = { stop: new AbortController().signal, fromStart: false, acceptLosses: false, pages: 1, source: null };
    const elapsed = () => (time += over.step ?? 0);
    const ran = await runImport({ ...needs, elapsed }, "feed", { ...ways, ...(over.stop ? { stop: over.stop } : {}) });
    return { ran, said };
  };
  const rows = (count: number): Importer =>
    async function* () {
      for (let at = 1; at <= count; at++) yield row(at);
    };

  it("says how far it is every 10,000 rows", async () => {
    const { said } = await run(rows(25_000));
    expect(said.map((line) => line.split(" rows")[0])).toEqual(["import: 10000", "import: 20000"]);
  });

  it("says how far it is every five seconds, and how fast that was", async () => {
    const { said, ran } = await run(rows(11), { step: 1_000 });
    expect(said).toEqual(["import: 5 rows so far, 1 rows/s", "import: 10 rows so far, 1 rows/s"]);
    expect(ran.rate).toMatch(/^11 rows in 1\d\.0 s, 1 rows\/s$/);
  });

  it("says at once what is wrong with the source", async () => {
    const failing: Importer = async function* () {
      yield row(0, { position: "-", outcome: "failed", reason: "de website is te traag" });
    };
    const { said, ran } = await run(failing);
    expect(said).toEqual(["import: failed: de website is te traag"]);
    expect(ran).toMatchObject({ failed: true, stopped: false });
  });

  it("knows that it was stopped", async () => {
    expect((await run(rows(3), { stop: AbortSignal.abort() })).ran).toMatchObject({ stopped: true, failed: false });
  });
});

describe("what somebody types behind import", () => {
  it("is a thing, a place, and ways", () => {
    expect(readImportArguments(["vacancies", "feed.jsonl", "--from-start", "--source=ACME"])).toEqual({
      what: "vacancies",
      rest: ["feed.jsonl"],
      fromStart: true,
      acceptLosses: false,
      pages: 100,
      source: "ACME",
      every: "1d",
      preview: false,
    });
  });

  it.each([
    [["vacancies", "x", "--pages", "0"], "--pages 0 is no number from 1 to 5000"],
    [["vacancies", "x", "--pages", "veel"], "--pages veel is no number"],
    [["vacancies", "x", "--snel"], "Unknown option '--snel'"],
    [["vacancies", "x", "--source"], "The options are"],
  ])("%j is refused in a sentence", (args, sentence) => expect(() => readImportArguments(args)).toThrow(sentence));
});

it("a feed is shown in a few lines", () => {
  const feed = {
    id: "1",
    address: "https://example.org/",
    everyMinutes: 360,
    mostPages: 100,
    nextRunAt: new Date("2026-11-27T12:00:00Z"),
    lastRunAt: null,
    lastResult: null,
    failures: 2,
  };
  expect(linesOfFeed(feed)).toBe(
    [
      "https://example.org/",
      "  every 6h, at most 100 pages, next 2026-11-27 12:00",
      "  last -: - (2 failures in a row)",
    ].join("\n"),
  );
});
