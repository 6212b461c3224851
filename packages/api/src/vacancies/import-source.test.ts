import fc from "fast-check";
import { ok, fail } from "@techconnect/domain/kernel/result";
import { hoursBeforeClosing } from "@techconnect/domain/vacancies/vanished-postings";
import { describe, expect, it } from "vitest";
import { fetchFailed } from "../platform/fetch/fetch-failed.ts";
import type { ReportRow } from "../platform/import/import-report.ts";
import type { ImportRun } from "../platform/import/importer.ts";
import { hashOf } from "../platform/secrets.ts";
import { anImportRun } from "../platform/testing/an-import-run.ts";
import { makeImportSource } from "./import-source.ts";
import { makeImportVacancies } from "./import-vacancies.ts";
import type { FoundSource, Pause, Place } from "./posting-source.ts";
import type { PostingRow } from "./posting.ts";
import { aPosting } from "./testing/an-imported-vacancy.ts";
import { memoryImportedVacancies } from "./testing/imported-vacancies.memory.ts";
import { memoryPostingSources } from "./testing/posting-sources.memory.ts";

type Content = {
  readonly keys: readonly string[];
  readonly isWhole?: boolean;
  /** After how many rows whoever imports is killed. */
  readonly killedAfter?: number;
};

const rowOf = (key: string, at: number): PostingRow => ({
  file: "feed",
  position: String(at + 1),
  read:
    key === "kapot" ? fail({ kind: "PostingRefused", message: "geen leesbare JSON" }) : ok(aPosting({ ownKey: key })),
});

/** A source that is imported again and again, with a clock of its own. */
const given = () => {
  const vacancies = memoryImportedVacancies();
  const sources = memoryPostingSources(vacancies);
  let now = new Date("2026-11-23T12:00:00Z");
  let ids = 0;
  const openLinker = async () => ({
    link: () => ({ jobProfileId: null, technical: [], unlinked: [], recognised: [] }),
  });
  const today = "2026-11-23";
  const rowsInto = makeImportVacancies({ vacancies, hashOf, today, findPlace: () => null, openLinker });

  const importFrom = async (open: FoundSource["open"], over: Partial<ImportRun> = {}, name = "feed") => {
    const run = makeImportSource({
      sources,
      find: () => ok({ address: name, open }),
      importVacancies: rowsInto,
      now: () => now,
      today,
      newId: () => `run ${++ids}`,
    });
    const rows: ReportRow[] = [];
    for await (const row of run(name, anImportRun(over))) rows.push(row);
    return rows;
  };
  const openOf =
    ({ keys, isWhole = true, killedAfter }: Content): FoundSource["open"] =>
    async () => {
      const rows = async function* (after: Place | null): AsyncGenerator<PostingRow | Pause> {
        const from = after === null ? 0 : Number(after.position);
        for (const [at, key] of keys.entries()) {
          if (at < from) continue;
          if (at === killedAfter) throw new Error("killed");
          yield rowOf(key, at);
          if (at % 3 === 2) yield { kind: "Pause" };
        }
      };
      const fingerprint = hashOf(keys.join());
      return ok({ kind: "Source", fingerprint, etag: '"a"', lastModified: null, rows, isWhole: () => isWhole });
    };
  const importAll = (content: Content, over: Partial<ImportRun> = {}, name = "feed") =>
    importFrom(openOf(content), over, name);
  const said = (rows: readonly ReportRow[]) =>
    rows.filter(({ position }) => position === "-").map(({ outcome, reason }) => `${outcome}: ${reason}`);
  return {
    vacancies,
    sources,
    importFrom,
    importAll,
    said,
    hoursPass: (hours: number) => void (now = new Date(now.getTime() + hours * 3_600_000)),
    openKeys: () => [...vacancies.kept().keys()].filter((key) => !vacancies.closed.has(key)).toSorted(),
  };
};
const ten = Array.from({ length: 10 }, (_, at) => `key ${at}`);

describe("postings that a source no longer shows", () => {
  it("are marked, then closed by a later complete run, and opened again when they come back", async () => {
    const { importAll, said, hoursPass, openKeys } = given();
    await importAll({ keys: ten });
    const fewer = { keys: ten.slice(0, 8) };
    expect(said(await importAll(fewer))).toEqual(["not-seen: niet meer gevonden", "not-seen: niet meer gevonden"]);
    hoursPass(hoursBeforeClosing - 1);
    expect(said(await importAll(fewer))).toEqual(["not-seen: niet meer gevonden", "not-seen: niet meer gevonden"]);
    expect(openKeys()).toEqual(ten);
    hoursPass(1);
    expect(said(await importAll(fewer))).toEqual([
      "closed: niet meer gevonden, gesloten",
      "closed: niet meer gevonden, gesloten",
    ]);
    expect(openKeys()).toEqual(fewer.keys);
    expect(said(await importAll(fewer))).toEqual([]);
    const back = await importAll({ keys: ten });
    expect(back.filter(({ note }) => note?.includes("weer open")).map(({ outcome }) => outcome)).toEqual([
      "updated",
      "updated",
    ]);
    expect(openKeys()).toEqual(ten);
  });

  it("stay when more than half are gone at once, until that is accepted", async () => {
    const { importAll, said, hoursPass, openKeys } = given();
    await importAll({ keys: ten });
    const few = { keys: ten.slice(0, 4) };
    for (let day = 0; day < 3; day++) {
      const rows = await importAll(few);
      expect(said(rows)).toEqual(["warning: meer dan de helft van de vacatures is weg"]);
      expect(rows.at(-1)?.note).toContain("6 van 10");
      hoursPass(48);
    }
    expect(openKeys()).toEqual(ten);
    expect(said(await importAll(few, { acceptLosses: true }))).toHaveLength(6);
    hoursPass(hoursBeforeClosing);
    await importAll(few);
    expect(openKeys()).toEqual(few.keys);
  });

  it("stay when something could not be read", async () => {
    const { importAll, said, hoursPass, openKeys } = given();
    await importAll({ keys: ten });
    for (let day = 0; day < 3; day++) {
      const rows = await importAll({ keys: ten.slice(0, 8), isWhole: false });
      expect(said(rows)).toEqual(["warning: de bron kon niet helemaal gelezen worden"]);
      hoursPass(48);
    }
    expect(openKeys()).toEqual(ten);
  });

  it("are closed too when the website then says that nothing changed", async () => {
    const { importAll, importFrom, said, hoursPass, openKeys } = given();
    await importAll({ keys: ten });
    await importAll({ keys: ten.slice(0, 9) });
    hoursPass(hoursBeforeClosing);
    const rows = await importFrom(async ({ etag }) =>
      etag === '"a"' ? ok({ kind: "Unchanged" }) : fetchFailed("gone"),
    );
    expect(said(rows)).toEqual(["unchanged: undefined", "closed: niet meer gevonden, gesloten"]);
    expect(openKeys()).toEqual(ten.slice(0, 9));
  });

  it("of one source say nothing about another", async () => {
    const { importAll, said, hoursPass, openKeys } = given();
    await importAll({ keys: ten });
    await importAll({ keys: ten.slice(5) }, {}, "other");
    expect(said(await importAll({ keys: ten.slice(0, 9) }))).toHaveLength(1);
    hoursPass(hoursBeforeClosing);
    expect(said(await importAll({ keys: ten.slice(0, 9) }))).toEqual([]);
    expect(openKeys()).toEqual(ten);
  });
});

describe("a source", () => {
  it("that cannot be opened is said to have failed, and why", async () => {
    const { importFrom } = given();
    expect(await importFrom(async () => fetchFailed("private"))).toEqual([
      { file: "feed", position: "-", outcome: "failed", reason: "het adres hoort bij een besloten netwerk" },
    ]);
    expect(await importFrom(async () => fetchFailed("stopped"))).toEqual([]);
  });

  it("that somebody else is importing is left to them", async () => {
    const { importAll, sources } = given();
    await sources.hold("feed");
    await expect(importAll({ keys: ten })).rejects.toThrow("Another import of feed is running");
  });

  it("is asked whether it changed, unless it is to be read from the start", async () => {
    const { importAll, importFrom } = given();
    const asked: (string | null)[] = [];
    const open: FoundSource["open"] = async ({ etag }) => {
      asked.push(etag);
      return ok({ kind: "Unchanged" });
    };
    await importFrom(open);
    await importAll({ keys: ten });
    await importFrom(open);
    await importFrom(open, { fromStart: true });
    expect(asked).toEqual([null, '"a"', null]);
  });
});

describe("a run that stops half-way", () => {
  const positions = (rows: readonly ReportRow[]) => rows.map(({ position }) => position);

  it("finishes what it was keeping, and the same again goes on behind it", async () => {
    const { importAll } = given();
    const stop = new AbortController();
    const first = importAll({ keys: ten }, { stop: stop.signal });
    stop.abort();
    const [before, after] = [await first, await importAll({ keys: ten })];
    expect(before.length).toBeGreaterThan(0);
    expect([...positions(before), ...positions(after)]).toEqual(ten.map((_, at) => String(at + 1)));
    expect(new Set([...before, ...after].map(({ outcome }) => outcome))).toEqual(new Set(["imported"]));
  });

  it("starts again when the source changed, when its report is gone, or when it is told to", async () => {
    const halfWay = async () => {
      const all = given();
      await expect(all.importAll({ keys: ten, killedAfter: 6 })).rejects.toThrow("killed");
      return all;
    };
    const changed = await (await halfWay()).importAll({ keys: [...ten, "new"] });
    expect(positions(changed)).toHaveLength(11);
    expect(positions(await (await halfWay()).importAll({ keys: ten }, { fromStart: true }))).toHaveLength(10);
    const report = { ...anImportRun().report, continueFrom: async () => false };
    expect(positions(await (await halfWay()).importAll({ keys: ten }, { report }))).toHaveLength(10);
    expect(positions(await (await halfWay()).importAll({ keys: ten }))).toEqual(["7", "8", "9", "10"]);
  });

  it("closes nothing by what it did not come to", async () => {
    const { importAll, hoursPass, openKeys } = given();
    await importAll({ keys: ten });
    hoursPass(100);
    await expect(importAll({ keys: ten, killedAfter: 6 })).rejects.toThrow("killed");
    hoursPass(100);
    const rows = await importAll({ keys: ten });
    expect(rows.some(({ position }) => position === "-")).toBe(false);
    expect(openKeys()).toEqual(ten);
  });

  it("ends as if it had not, wherever it is killed, however often", async () => {
    const keys = fc.array(fc.constantFrom(...ten, "kapot"), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(keys, fc.array(fc.nat({ max: 30 }), { maxLength: 3 }), async (content, kills) => {
        const [killed, whole] = [given(), given()];
        for (const killedAfter of kills) await killed.importAll({ keys: content, killedAfter }).catch(() => undefined);
        await killed.importAll({ keys: content });
        await whole.importAll({ keys: content });
        expect(killed.openKeys()).toEqual(whole.openKeys());
        const again = async ({ importAll }: typeof whole) =>
          (await importAll({ keys: content }, { fromStart: true })).map(({ outcome, reason }) => reason ?? outcome);
        expect(await again(killed)).toEqual(await again(whole));
      }),
    );
  });
});
