import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeSlices } from "../app.ts";
import { seed } from "./seed.ts";
import { testDatabase, type TestDatabase } from "./testing/test-database.ts";

const catalogue = loadCatalogue();
const slices = makeSlices({ catalogue, now: () => new Date() });
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const seeded = async (content: { readonly demo: boolean; readonly catalogue?: typeof catalogue }) => {
  const lines: string[] = [];
  await seed(database, slices, { catalogue, ...content }, (line) => lines.push(line));
  return lines;
};
const count = async (from: string): Promise<number> =>
  Number((await database.em().execute<{ n: string }[]>(`select count(*) as n from ${from}`))[0]?.n);

describe("seeding the real catalogue", () => {
  it("puts all of it in, says what it did, and changes nothing the second time", async () => {
    const lines = await seeded({ demo: true });
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) expect(line).toMatch(/^seed: [a-z ]+: \d+, of which \d+ new or changed; 0 removed$/);
    expect(await count("job_profile")).toBe(catalogue.jobProfiles.length);
    expect(await count("vacancy")).toBe(catalogue.sampleEmployers.flatMap(({ vacancies }) => vacancies).length);

    for (const line of await seeded({ demo: true })) expect(line).toMatch(/of which 0 new or changed; 0 removed$/);
  });

  it("leaves no sample content in production: no sample vacancy, fictional provider or example story", async () => {
    await seeded({ demo: true });
    await seeded({ demo: false });
    expect(await count("vacancy")).toBe(0);
    expect(await count("employer")).toBe(0);
    expect(await count("provider where fictional")).toBe(0);
    expect(await count("story where example")).toBe(0);
    expect(await count("provider")).toBe(catalogue.providers.filter(({ fictional }) => !fictional).length);
    expect(await count("job_profile")).toBe(catalogue.jobProfiles.length);
  });

  it("is all or nothing", async () => {
    await seeded({ demo: false });
    const stories = catalogue.stories.map((story) => ({ ...story, example: false, place: "atlantis" }));
    const broken = { ...catalogue, jobProfiles: catalogue.jobProfiles.slice(1), stories };
    await expect(seeded({ demo: false, catalogue: broken })).rejects.toThrow(/foreign key/);
    expect(await count("job_profile")).toBe(catalogue.jobProfiles.length);
  });

  it("removes what the catalogue no longer has", async () => {
    await seeded({ demo: true });
    const [gone, ...kept] = catalogue.jobProfiles;
    await seeded({
      demo: true,
      catalogue: {
        ...catalogue,
        jobProfiles: kept,
        stories: catalogue.stories.filter(({ jobProfile }) => jobProfile !== gone?.slug),
        demoRoutes: catalogue.demoRoutes.filter(({ jobProfile }) => jobProfile !== gone?.slug),
        sampleEmployers: catalogue.sampleEmployers.map((employer) => ({
          ...employer,
          vacancies: employer.vacancies.filter(({ jobProfile }) => jobProfile !== gone?.slug),
        })),
      },
    });
    expect(await count(`job_profile where slug = '${gone?.slug}'`)).toBe(0);
  });
});
