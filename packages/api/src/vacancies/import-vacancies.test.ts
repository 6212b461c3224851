import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fail, ok } from "@techconnect/domain/kernel/result";
import { v7 as uuidv7 } from "uuid";
import type { ReportRow } from "../platform/import/import-report.ts";
import { hashOf } from "../platform/secrets.ts";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { makeImportVacancies } from "./import-vacancies.ts";
import { postgresImportedVacancies } from "./postgres/imported-vacancies.postgres.ts";
import type { Posting, PostingRow } from "./posting.ts";
import { aRunOfRows } from "./testing/a-run.ts";
import { aPosting } from "./testing/an-imported-vacancy.ts";
import { importedVacanciesContract } from "./testing/imported-vacancies.contract.ts";
import { memoryImportedVacancies } from "./testing/imported-vacancies.memory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
});
afterAll(() => database.drop());

importedVacanciesContract("memory", async () => memoryImportedVacancies());
importedVacanciesContract("postgres", async () => {
  await database.em().execute("delete from vacancy where origin = 'import'");
  return postgresImportedVacancies(database.em, { newId: uuidv7, hashOf });
});

const rowsOf = (postings: readonly (Partial<Posting> | string)[]): readonly PostingRow[] =>
  postings.map((over, at) => ({
    file: "feed.jsonl",
    position: String(at + 1),
    read:
      typeof over === "string"
        ? fail({ kind: "PostingRefused", message: over })
        : ok(aPosting({ ownKey: null, ...over })),
  }));

const given = () => {
  const vacancies = memoryImportedVacancies();
  const run = makeImportVacancies({
    vacancies,
    hashOf,
    today: "2026-11-23",
    findPlace: ({ locality }) => (locality === "Almere" ? "place of Almere" : null),
    openLinker: async () => ({
      link: ({ title, skills }) => ({
        jobProfileId: title.startsWith("Servicedesk") ? "it-helpdesk" : null,
        technical: skills.filter((skill) => skill === "excel"),
        unlinked: skills.filter((skill) => skill !== "excel"),
        recognised: skills.filter((skill) => skill === "excel").map((words) => ({ id: "excel", as: "Excel", words })),
      }),
    }),
  });
  const importAll = async (postings: readonly (Partial<Posting> | string)[]): Promise<readonly ReportRow[]> => {
    const rows: ReportRow[] = [];
    const source = async function* () {
      yield* rowsOf(postings);
    };
    for await (const row of run(source(), aRunOfRows())) rows.push(row);
    return rows.toSorted((a, b) => Number(a.position) - Number(b.position));
  };
  const outcomes = async (postings: readonly (Partial<Posting> | string)[]) =>
    (await importAll(postings)).map(({ outcome, reason }) => reason ?? outcome);
  return { vacancies, importAll, outcomes };
};

describe("importing vacancies", () => {
  it("keeps what it reads, links and places it, and says what it could not", async () => {
    const { vacancies, importAll } = given();
    const place = { text: "Almere", postcode: null, locality: "Almere" };
    expect(await importAll([{ ownKey: "id 1", skills: ["excel", "haiku"], place }])).toEqual([
      {
        file: "feed.jsonl",
        position: "1",
        outcome: "imported",
        about: "Servicedeskmedewerker",
        recognised: [{ id: "excel", as: "Excel", words: "excel" }],
        note: "niet gekoppeld: haiku",
      },
    ]);
    expect(vacancies.kept().get("id 1")).toMatchObject({
      jobProfileId: "it-helpdesk",
      technical: ["excel"],
      unlinked: ["haiku"],
      placeId: "place of Almere",
      placeText: "Almere",
      summary: "Jij helpt collega's met hun computer.",
    });
  });

  it("says it when a place or the work itself is not known, and keeps it all the same", async () => {
    const { vacancies, importAll } = given();
    const place = { text: "Kirkland, WA", postcode: null, locality: null };
    const [row] = await importAll([{ ownKey: "id 1", title: "Kok", place }]);
    expect(row?.note).toBe("beroep niet herkend, plaats niet herkend");
    expect(vacancies.kept().get("id 1")).toMatchObject({
      placeId: null,
      placeText: "Kirkland, WA",
      jobProfileId: null,
    });
  });

  it("loses nothing around a row that is refused or cannot be kept", async () => {
    const { outcomes } = given();
    const postings = [
      { title: "Een" },
      "geen JobPosting",
      { title: "Twee", paragraphs: ["\u0000"] },
      { title: "Drie" },
    ];
    expect(await outcomes(postings)).toEqual(["imported", "geen JobPosting", "niet te bewaren", "imported"]);
    expect(await outcomes(postings)).toEqual(["unchanged", "geen JobPosting", "niet te bewaren", "unchanged"]);
  });

  it("refuses what is over, closes it when it was there, and says so", async () => {
    const { vacancies, importAll, outcomes } = given();
    expect(await outcomes([{ ownKey: "id 1", validThrough: "2026-11-22" }])).toEqual(["verlopen"]);
    expect(await outcomes([{ ownKey: "id 1", validThrough: "2026-11-23" }])).toEqual(["imported"]);
    expect(await importAll([{ ownKey: "id 1", validThrough: "2026-11-20" }])).toMatchObject([
      { outcome: "refused", reason: "verlopen", note: "de vacature is gesloten" },
    ]);
    expect(vacancies.kept().get("id 1")?.validThrough).toBe("2026-11-20");
  });

  it("knows a posting again by its own key, and tells a change from nothing new", async () => {
    const { outcomes, vacancies } = given();
    await outcomes([{ ownKey: "id 1" }]);
    expect(await outcomes([{ ownKey: "id 1", title: "Helpdeskmedewerker" }])).toEqual(["updated"]);
    expect(await outcomes([{ ownKey: "id 1", title: "Helpdeskmedewerker" }])).toEqual(["unchanged"]);
    expect(vacancies.kept().size).toBe(1);
  });

  it("takes the first of two with one key", async () => {
    const { outcomes, vacancies } = given();
    expect(await outcomes([{ ownKey: "id 1" }, { ownKey: "id 1", title: "Anders" }])).toEqual([
      "imported",
      "staat er twee keer in",
    ]);
    expect(vacancies.kept().get("id 1")?.title).toBe("Servicedeskmedewerker");
  });

  it("tells postings without a key apart, also when they look the same, and a new one between them moves none", async () => {
    const { outcomes } = given();
    expect(await outcomes([{ paragraphs: ["a"] }, { paragraphs: ["b"] }])).toEqual(["imported", "imported"]);
    expect(await outcomes([{ paragraphs: ["a"] }, { title: "Nieuw" }, { paragraphs: ["b"] }])).toEqual([
      "unchanged",
      "imported",
      "unchanged",
    ]);
  });

  it("stops when the store itself is away, instead of refusing every row", async () => {
    const away = { keep: () => Promise.reject(new Error("away")), close: () => Promise.reject(new Error("away")) };
    const run = makeImportVacancies({
      vacancies: away,
      hashOf,
      today: "2026-11-23",
      findPlace: () => null,
      openLinker: async () => ({ link: () => ({ jobProfileId: null, technical: [], unlinked: [], recognised: [] }) }),
    });
    const source = async function* () {
      yield* rowsOf([{}]);
    };
    await expect(run(source(), aRunOfRows()).next()).rejects.toThrow("away");
  });

  it("keeps more rows than fit in a batch", async () => {
    const { outcomes, vacancies } = given();
    const many = Array.from({ length: 1_201 }, (_, at) => ({
      ownKey: `id ${at}`,
      ...(at === 777 ? { paragraphs: ["\u0000"] } : {}),
    }));
    const first = await outcomes(many);
    expect(first.filter((outcome) => outcome === "imported")).toHaveLength(1_200);
    expect(first[777]).toBe("niet te bewaren");
    expect(vacancies.kept().size).toBe(1_200);
  });

  it("changes nothing when it is done again, whatever it is given", async () => {
    const postings = fc.array(
      fc.oneof(
        fc.constantFrom("geen JobPosting", "geen titel"),
        fc.record({
          ownKey: fc.constantFrom(null, "id 1", "id 2", "id 3"),
          title: fc.constantFrom("Servicedesk", "Kok", "Tester"),
          paragraphs: fc.array(fc.constantFrom("a", "b", "\u0000"), { maxLength: 2 }),
          validThrough: fc.constantFrom(null, "2026-01-01", "2027-01-01"),
        }),
      ),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(postings, postings, async (earlier, rows) => {
        const { vacancies, outcomes } = given();
        await outcomes(earlier);
        const first = await outcomes(rows);
        const after = new Map(vacancies.kept());
        const second = await outcomes(rows);
        expect(vacancies.kept()).toEqual(after);
        expect(second).toEqual(
          first.map((outcome) => (outcome === "imported" || outcome === "updated" ? "unchanged" : outcome)),
        );
      }),
    );
  });
});
