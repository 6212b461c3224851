import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase, type Database } from "../platform/postgres/open-database.ts";
import { anImportRun, anImportScope } from "../platform/testing/an-import-run.ts";
import { testRole } from "../platform/testing/test-database.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";

let api: TestServer;
/** As another process has it: with connections of its own. */
let other: Database;
let folder: string;
const now = () => new Date("2026-11-23T12:00:00Z");
beforeAll(async () => {
  api = await testServer({ catalogue: { ...loadCatalogue(), providers: [], sampleEmployers: [] }, now });
  const tables = api.slices.flatMap((slice) => slice.tables);
  other = await openDatabase({ url: api.database.url, role: testRole, tables, connections: 2 });
  folder = await mkdtemp(join(tmpdir(), "import-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await other.close();
  await api.stop();
});

const collect = async <T>(values: AsyncIterable<T> | undefined): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const value of values ?? []) all.push(value);
  return all;
};
const scope = () => anImportScope(other.em, now);
const written = async (name: string, content: string) => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};
const importCourses = async (name: string, content: string) => {
  const path = await written(name, content);
  const importer = api.slices.flatMap(({ importers }) => importers?.["courses"] ?? [])[0];
  return (await collect(importer?.(scope())(path, anImportRun()))).map(({ reason, outcome }) => reason ?? outcome);
};

const csv = `Titel;Aanbieder;Omschrijving;Startdatum;Uren per week;Prijs;Plaats;Url
Opleiding tot softwaretester;De Leerfabriek;Je leert zelf een website testen.;1-2-2027;8;gratis;Almere;https://example.org/test`;

const Suggest = `{ suggestions(input: { answers: "bdacbdacbdac", first: 50 }) { ... on Suggestions {
  jobProfiles { score jobProfile { slug } }
  courses { score course { slug title } } } } }`;
type Suggested = {
  readonly suggestions: {
    readonly jobProfiles: readonly { readonly score: number; readonly jobProfile: { readonly slug: string } }[];
    readonly courses: readonly {
      readonly score: number;
      readonly course: { readonly slug: string; readonly title: string };
    }[];
  };
};
const asked = async () => (await api.ask<Suggested>(Suggest)).data.suggestions;
const suggested = async () => (await asked()).courses;
const withinASecond = async (count: number) => {
  const until = performance.now() + 1_000;
  let found = await suggested();
  while (found.length !== count && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    found = await suggested();
  }
  return found;
};

describe("an imported course", () => {
  it("is shown first without being kept", async () => {
    const path = await written("aanbod.csv", csv);
    const preview = api.slices.flatMap(({ previews }) => previews?.["courses"] ?? [])[0];
    const lines = await collect(preview?.(scope())(path));
    expect(lines).toContain("  utf-8, puntkomma tussen de cellen");
    expect(lines.some((line) => /jobProfileIds +Softwaretester/.test(line))).toBe(true);
    expect(lines.at(-1)).toBe("Dit is een voorbeeld: er is niets bewaard.");
    expect(await suggested()).toEqual([]);
    expect(await importCourses("leeg.csv", "titel,aanbieder\n")).toEqual([]);
  });

  it("is suggested within a second, by the work that it leads to, and again never changed", async () => {
    expect(await importCourses("aanbod.csv", csv)).toEqual(["imported"]);
    const [found] = await withinASecond(1);
    expect(found?.course.title).toBe("Opleiding tot softwaretester");
    const work = (await asked()).jobProfiles.find(({ jobProfile }) => jobProfile.slug === "softwaretester");
    expect(found?.score).toBeGreaterThan(0);
    expect(found?.score).toBe(work?.score);
    expect(await importCourses("aanbod.csv", csv)).toEqual(["unchanged"]);
  });

  it("has a page in its own language, stands in lists, and says what nobody knows", async () => {
    const { data } = await api.ask(
      `{ courses(locale: ar, filter: { jobProfile: "softwaretester", free: true }) { totalCount edges { node {
        title language description outcome admission levelOut entryLevels hoursPerWeek priceCents mode status notice
        provider { name about fictional website } place { name } placeText editions { startsOn } source { title url }
        jobProfiles { slug } unlinked
      } } } }`,
    );
    expect(data).toEqual({
      courses: {
        totalCount: 1,
        edges: [
          {
            node: {
              title: "Opleiding tot softwaretester",
              language: "nl",
              description: ["Je leert zelf een website testen."],
              outcome: null,
              admission: null,
              levelOut: null,
              entryLevels: [],
              hoursPerWeek: 8,
              priceCents: 0,
              mode: null,
              status: "RUNNING",
              notice: null,
              provider: { name: "De Leerfabriek", about: null, fictional: false, website: null },
              place: { name: expect.stringContaining("Almere") },
              placeText: "Almere",
              editions: [{ startsOn: "2027-02-01" }],
              source: { title: "De Leerfabriek", url: "https://example.org/test" },
              jobProfiles: [{ slug: "softwaretester" }],
              unlinked: [],
            },
          },
        ],
      },
    });
  });

  it("is the same course when it comes as schema.org from the same address", async () => {
    const course = {
      "@context": "https://schema.org",
      "@graph": [
        { "@id": "#school", "@type": "Organization", name: "De Leerfabriek" },
        {
          "@type": "Course",
          name: "Opleiding tot softwaretester",
          url: "https://example.org/test",
          provider: { "@id": "#school" },
        },
      ],
    };
    expect(await importCourses("aanbod.jsonld", JSON.stringify(course))).toEqual(["geen opleiding", "updated"]);
    expect(await withinASecond(1)).toHaveLength(1);
  });
});
