import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { openDatabase } from "../platform/postgres/open-database.ts";
import { anImportRun } from "../platform/testing/an-import-run.ts";
import { testRole } from "../platform/testing/test-database.ts";

let api: TestServer;
let folder: string;
const now = () => new Date("2026-11-23T12:00:00Z");
beforeAll(async () => {
  api = await testServer({ catalogue: { ...loadCatalogue(), sampleEmployers: [] }, now });
  folder = await mkdtemp(join(tmpdir(), "import-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await api.stop();
});

/** As another process does it: over connections of its own. */
const importVacancies = async (content: string) => {
  const path = join(folder, "feed.jsonl");
  await writeFile(path, content);
  const tables = api.slices.flatMap((slice) => slice.tables);
  const config = { ...api.config, DATA_DIR: folder };
  const database = await openDatabase({ url: api.database.url, role: testRole, tables, connections: 2 });
  try {
    const outcomes: string[] = [];
    for (const { importers } of api.slices) {
      const importer = importers?.["vacancies"]?.({ config, em: database.em, now, newId: uuidv7 });
      if (importer) for await (const row of importer(path, anImportRun())) outcomes.push(row.reason ?? row.outcome);
    }
    return outcomes;
  } finally {
    await database.close();
  }
};

const posting = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Junior front-end developer (m/v/x)",
  identifier: { "@type": "PropertyValue", name: "Bouwbedrijf", value: "42" },
  description: "<p>Jij bouwt websites met <b>JavaScript</b>.</p><script>alert(1)</script><p>Vraag het <i>ons</i>.</p>",
  educationRequirements: "hbo werk- en denkniveau",
  hiringOrganization: { "@type": "Organization", name: "Bouwbedrijf" },
  jobLocation: {
    "@type": "Place",
    address: { postalCode: "1506 MK", addressLocality: "Zaandam", addressCountry: "NL" },
  },
  baseSalary: { currency: "EUR", value: { minValue: 2400, maxValue: 3100, unitText: "MONTH" } },
  workHours: "28-32 uur",
  skills: "JavaScript, Tuinieren",
  datePosted: "2026-11-20",
  validThrough: "2027-01-31",
  url: "https://example.org/vacatures/42",
};

const Suggest = `{ suggestions(input: { answers: "bdacbdacbdac", first: 50 }) { ... on Suggestions {
  vacancies { score contributions { skill amount } vacancy { slug title } } } } }`;
type Suggested = {
  readonly suggestions: {
    readonly vacancies: readonly {
      readonly score: number;
      readonly contributions: readonly { readonly skill: string; readonly amount: number }[];
      readonly vacancy: { readonly slug: string; readonly title: string };
    }[];
  };
};
const suggested = async () => (await api.ask<Suggested>(Suggest)).data.suggestions.vacancies;
const withinASecond = async (isThere: (found: Awaited<ReturnType<typeof suggested>>) => boolean) => {
  const until = performance.now() + 1_000;
  let found = await suggested();
  while (!isThere(found) && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    found = await suggested();
  }
  return found;
};

describe("an imported vacancy", () => {
  it("is suggested within a second, by the work that it was linked to, and again never changed", async () => {
    expect(await suggested()).toEqual([]);
    expect(await importVacancies(JSON.stringify(posting))).toEqual(["imported"]);
    const [found] = await withinASecond((all) => all.length > 0);
    expect(found?.vacancy.title).toBe(posting.title);
    expect(found?.contributions.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(found?.score ?? -1, 9);
    expect(await importVacancies(JSON.stringify(posting))).toEqual(["unchanged"]);
  });

  it("has a page with what it says and what could not be linked", async () => {
    const [found] = await suggested();
    const { data } = await api.ask(
      `query ($slug: String!) { vacancy(slug: $slug, locale: ar) {
        title description language employer { name } jobProfile { slug } hoursPerWeek { from to } payText open notice
        pay { fromCents toCents period } place { postcode } placeText postedOn validThrough sourceUrl skills { id } unlinked
      } }`,
      { slug: found?.vacancy.slug },
    );
    expect(data).toEqual({
      vacancy: {
        title: posting.title,
        description: [
          "Jij bouwt websites met JavaScript.",
          "Vraag het ons.",
          "Opleiding: hbo werk- en denkniveau",
          "Werktijden: 28-32 uur",
        ],
        language: "nl",
        employer: { name: "Bouwbedrijf" },
        jobProfile: { slug: "webdeveloper" },
        hoursPerWeek: { from: 28, to: 32 },
        pay: { fromCents: 240_000, toCents: 310_000, period: "MONTH" },
        payText: null,
        place: { postcode: "1506" },
        placeText: "1506 MK Zaandam, NL",
        postedOn: "2026-11-20",
        validThrough: "2027-01-31",
        open: true,
        notice: null,
        sourceUrl: posting.url,
        skills: [{ id: expect.stringMatching(/^esco:3cd569a2/) }],
        unlinked: ["Tuinieren"],
      },
    });
  });

  it("counts the same, whatever diploma or English it asks", async () => {
    const before = await suggested();
    const asks = { ...posting, educationRequirements: "wo", qualifications: "Uitstekend Engels en wiskunde B" };
    expect(await importVacancies(JSON.stringify(asks))).toEqual(["updated"]);
    const { data } = await api.ask<{ vacancy: { description: string[] } }>(
      "query ($slug: String!) { vacancy(slug: $slug) { description } }",
      {
        slug: before[0]?.vacancy.slug,
      },
    );
    expect(data.vacancy.description).toContain("Wat de werkgever vraagt: Uitstekend Engels en wiskunde B");
    expect(await suggested()).toEqual(before);
  });

  it("is there too when nothing of it could be linked, and gone when its source says that it is over", async () => {
    const other = { "@type": "JobPosting", title: "Kok", identifier: "7" };
    expect(await importVacancies([posting, other].map((one) => JSON.stringify(one)).join("\n"))).toEqual([
      "updated",
      "imported",
    ]);
    expect(await withinASecond((all) => all.length === 2)).toHaveLength(2);

    const over = { ...posting, validThrough: "2026-11-22" };
    expect(await importVacancies([over, other].map((one) => JSON.stringify(one)).join("\n"))).toEqual([
      "verlopen",
      "unchanged",
    ]);
    const left = await withinASecond((all) => all.length === 1);
    expect(left.map(({ vacancy }) => vacancy.title)).toEqual(["Kok"]);
  });
});
