import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fail, ok } from "@techconnect/domain/kernel/result";
import type { ReportRow } from "../platform/import/import-report.ts";
import { hashOf } from "../platform/secrets.ts";
import type { CoursePosting, CourseRow } from "./course-posting.ts";
import { makeImportCourses } from "./import-courses.ts";
import { aCoursePosting } from "./testing/an-imported-course.ts";
import { memoryImportedCourses } from "./testing/imported-courses.memory.ts";

type Given = Partial<CoursePosting> | string;

const rowsOf = (postings: readonly Given[]): readonly CourseRow[] =>
  postings.map((over, at) => ({
    file: "aanbod.csv",
    position: String(at + 1),
    read: typeof over === "string" ? fail({ kind: "PostingRefused", message: over }) : ok(aCoursePosting(over)),
  }));

const given = () => {
  const courses = memoryImportedCourses();
  const run = makeImportCourses({
    courses,
    hashOf,
    today: "2026-11-23",
    findPlace: ({ locality }) => (locality === "Almere" ? "place of Almere" : null),
    linker: {
      link: ({ title, occupations, skills }) => {
        const jobProfileId = [title, ...occupations].includes("Tester") ? "tester" : null;
        return {
          jobProfileId,
          technical: skills.filter((skill) => skill === "excel"),
          unlinked: [...(jobProfileId ? [] : [title]), ...skills.filter((skill) => skill !== "excel")],
          recognised: skills.filter((skill) => skill === "excel").map((words) => ({ id: "excel", as: "Excel", words })),
        };
      },
    },
  });
  const importAll = async (postings: readonly Given[]): Promise<readonly ReportRow[]> => {
    const rows: ReportRow[] = [];
    const source = async function* () {
      yield* rowsOf(postings);
    };
    for await (const row of run(source())) rows.push(row);
    return rows.toSorted((a, b) => Number(a.position) - Number(b.position));
  };
  const outcomes = async (postings: readonly Given[]) =>
    (await importAll(postings)).map(({ outcome, reason }) => reason ?? outcome);
  return { courses, importAll, outcomes };
};

const start = (startsOn: string) => ({ startsOn, placesLeft: null });

describe("importing courses", () => {
  it("keeps what it reads, links and places it, and says what it could not", async () => {
    const { courses, importAll } = given();
    const place = { text: "Almere", postcode: null, locality: "Almere" };
    const row = { ownKey: "id 1", title: "Opleiding tot Tester", skills: ["excel", "haiku"], place };
    expect(await importAll([row])).toEqual([
      {
        file: "aanbod.csv",
        position: "1",
        outcome: "imported",
        about: "Opleiding tot Tester",
        recognised: [{ id: "excel", as: "Excel", words: "excel" }],
        note: "niet gekoppeld: haiku",
      },
    ]);
    expect(courses.kept().get("id 1")).toMatchObject({
      jobProfileIds: ["tester"],
      teaches: ["excel"],
      unlinked: ["haiku"],
      placeId: "place of Almere",
      placeText: "Almere",
      summary: "Je leert in kleine stappen een website maken.",
    });
  });

  it("leads to every kind of work that it names, and says which of them are strange", async () => {
    const { courses, importAll } = given();
    await importAll([{ ownKey: "id 1", occupations: ["Tester", "Toverkunstenaar"] }]);
    expect(courses.kept().get("id 1")).toMatchObject({ jobProfileIds: ["tester"], unlinked: ["Toverkunstenaar"] });
  });

  it("says it when a place, the work or a start to come is not known, and keeps it all the same", async () => {
    const { courses, importAll } = given();
    const place = { text: "Kirkland, WA", postcode: null, locality: null };
    const [row] = await importAll([{ ownKey: "id 1", title: "Zingen", place, starts: [start("2026-11-22")] }]);
    expect(row?.note).toBe("beroep niet herkend, plaats niet herkend, elke start is geweest, niet gekoppeld: Zingen");
    expect(courses.kept().get("id 1")).toMatchObject({ placeId: null, placeText: "Kirkland, WA", starts: [] });
  });

  it("keeps starts from today on, soonest first", async () => {
    const { courses, importAll } = given();
    await importAll([{ ownKey: "id 1", starts: ["2027-09-01", "2026-11-22", "2026-11-23"].map(start) }]);
    expect(courses.kept().get("id 1")?.starts).toEqual([start("2026-11-23"), start("2027-09-01")]);
  });

  it("takes rows below each other that differ in their start alone as one course", async () => {
    const { courses, outcomes } = given();
    const rows = ["2027-02-01", "2026-01-01", "2027-09-01"].map((day) => ({ starts: [start(day)] }));
    expect(await outcomes(rows)).toEqual(["imported", "imported", "imported"]);
    expect([...courses.kept().values()].map(({ starts }) => starts)).toEqual([
      [start("2027-02-01"), start("2027-09-01")],
    ]);
    expect(await outcomes(rows)).toEqual(["unchanged", "unchanged", "unchanged"]);
    const [first] = rows;
    expect(await outcomes([...rows, { ...first, priceCents: 0 }, ...(first ? [first] : [])])).toEqual([
      "unchanged",
      "unchanged",
      "unchanged",
      "staat er twee keer in",
      "staat er twee keer in",
    ]);
  });

  it("knows a course again by its own key, else by its school and title", async () => {
    const { courses, outcomes } = given();
    expect(await outcomes([{ ownKey: "id 1" }, { provider: "De Leerfabriek" }])).toEqual(["imported", "imported"]);
    expect(
      await outcomes([
        { ownKey: "id 1", title: "Anders" },
        { provider: "DE  leerfabriek", hoursPerWeek: 8 },
      ]),
    ).toEqual(["updated", "updated"]);
    expect([...courses.kept().keys()]).toEqual(["id 1", "title de leerfabriek / websites maken"]);
  });

  it("loses nothing around a row that is refused or cannot be kept", async () => {
    const { outcomes } = given();
    const postings = [{ title: "Een" }, "geen titel", { title: "Twee", paragraphs: ["\u0000"] }, { title: "Drie" }];
    expect(await outcomes(postings)).toEqual(["imported", "geen titel", "niet te bewaren", "imported"]);
    expect(await outcomes(postings)).toEqual(["unchanged", "geen titel", "niet te bewaren", "unchanged"]);
  });

  it("keeps more rows than fit in a batch, and starts over the edge of one", async () => {
    const { courses, outcomes } = given();
    const many = Array.from({ length: 501 }, (_, at) => ({
      ownKey: `id ${Math.min(at, 499)}`,
      starts: [start(`2027-01-${at === 500 ? 2 : 1}`)],
    }));
    expect(new Set(await outcomes(many))).toEqual(new Set(["imported"]));
    expect(courses.kept().size).toBe(500);
    expect(courses.kept().get("id 499")?.starts).toHaveLength(2);
  });

  it("stops when the store itself is away, instead of refusing every row", async () => {
    const run = makeImportCourses({
      courses: { keep: () => Promise.reject(new Error("away")) },
      hashOf,
      today: "2026-11-23",
      findPlace: () => null,
      linker: { link: () => ({ jobProfileId: null, technical: [], unlinked: [], recognised: [] }) },
    });
    const source = async function* () {
      yield* rowsOf([{}]);
    };
    await expect(run(source()).next()).rejects.toThrow("away");
  });

  const posting = fc.record({
    ownKey: fc.constantFrom(null, "id 1", "id 2", "id 3"),
    title: fc.constantFrom("Tester", "Zingen", "Websites"),
    paragraphs: fc.array(fc.constantFrom("a", "b", "\u0000"), { maxLength: 2 }),
    starts: fc.array(fc.constantFrom("2026-01-01", "2027-01-01", "2027-02-01").map(start), { maxLength: 3 }),
  });
  const postings = fc.array(fc.oneof(fc.constantFrom("geen titel", "geen aanbieder"), posting), { maxLength: 12 });

  it("changes nothing when it is done again, whatever it is given", () =>
    fc.assert(
      fc.asyncProperty(postings, postings, async (earlier, rows) => {
        const { courses, outcomes } = given();
        await outcomes(earlier);
        const first = await outcomes(rows);
        const after = new Map(courses.kept());
        const second = await outcomes(rows);
        expect(courses.kept()).toEqual(after);
        expect(second).toEqual(
          first.map((outcome) => (outcome === "imported" || outcome === "updated" ? "unchanged" : outcome)),
        );
      }),
    ));

  it("comes to the same in whatever order different courses stand", () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(posting, { selector: ({ ownKey, title }) => ownKey ?? title, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        async (rows, chance) => {
          const [one, other] = [given(), given()];
          await one.importAll(rows);
          const mixed = rows.map((row) => ({ row, at: chance.next().value })).toSorted((a, b) => a.at - b.at);
          await other.importAll(mixed.map(({ row }) => row));
          expect(other.courses.kept()).toEqual(one.courses.kept());
        },
      ),
    ));
});
