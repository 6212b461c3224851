import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedGuide } from "../guide/postgres/seed-guide.ts";
import { aJobProfile } from "../guide/testing/a-job-profile.ts";
import { seedPlaces } from "../places/postgres/seed-places.ts";
import { aPlace } from "../places/testing/a-place.ts";
import { aCatalogue } from "../platform/testing/a-catalogue.ts";
import { testDatabase, type TestDatabase } from "../platform/testing/test-database.ts";
import { seedVacancies } from "./postgres/seed-vacancies.ts";
import { postgresVacancies } from "./postgres/vacancies.postgres.ts";
import { EmployerTable, VacancyTable } from "./postgres/vacancy.table.ts";
import { anEmployer } from "./testing/a-vacancy.ts";
import { today, vacanciesContract } from "./testing/vacancies.contract.ts";
import { memoryVacancies } from "./testing/vacancies.memory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const seeded = async (catalogue: ReturnType<typeof aCatalogue>, demo = true) => {
  const em = database.em();
  await seedPlaces({ em, catalogue, demo });
  await seedGuide({ em, catalogue, demo });
  return { em, did: await seedVacancies({ em, catalogue, demo }) };
};

vacanciesContract("memory", async (catalogue) => memoryVacancies(catalogue, () => today));
vacanciesContract("postgres", async (catalogue) => postgresVacancies((await seeded(catalogue)).em, () => today));

describe("seeding vacancies", () => {
  const catalogue = aCatalogue({
    places: [aPlace()],
    jobProfiles: [aJobProfile({ transferable: [], technical: [] })],
    sampleEmployers: [anEmployer()],
  });
  const imported = {
    region: "nl-ams",
    id: "0190a1b2-0000-7000-8000-000000000001",
    slug: "echt",
    origin: "import" as const,
    sourceKey: "https://example.org/1",
    sourceUrl: "https://example.org/1",
    contentHash: "x",
    language: "de",
    title: { de: "Techniker" },
    summary: { de: "Sie helfen." },
    description: { de: ["Erst das."] },
    employer: "0190a1b2-0000-7000-8000-000000000002",
    jobProfile: null,
    technical: [],
    unlinked: ["SAP"],
    sectors: [],
    hoursFrom: null,
    hoursTo: null,
    dayParts: [],
    payFromCents: null,
    payToCents: null,
    payPeriod: null,
    payText: "nach Absprache",
    place: null,
    placeText: "Amsterdam",
    remote: null,
    languages: [],
    minimumAge: null,
    deviceIncluded: null,
    learning: null,
    postedOn: null,
    validThrough: null,
    listedOn: "2026-11-23",
    closedAt: null,
  };

  it("changes nothing the second time, and leaves imported ones alone, whatever is sample or not", async () => {
    const { em } = await seeded(catalogue);
    await em.insert(EmployerTable, { id: imported.employer, name: "Echt BV", about: null, origin: "import" });
    await em.insert(VacancyTable, imported);
    expect((await seeded(catalogue)).did.map(({ changed, removed }) => changed + removed)).toEqual([0, 0]);

    await seeded(catalogue, false);
    const vacancies = postgresVacancies(em, () => today);
    expect(await vacancies.count({})).toBe(1);
    expect(await vacancies.bySlug("ar", "echt")).toMatchObject({
      locale: "ar",
      language: "de",
      title: "Techniker",
      description: ["Erst das."],
      employer: { name: "Echt BV", about: null },
      hoursPerWeek: null,
      pay: null,
      payText: "nach Absprache",
      open: true,
      unlinked: ["SAP"],
    });
  });
});
