import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aWholeCatalogue } from "../platform/testing/a-whole-catalogue.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";
import { aCourse, aProvider } from "./testing/a-course.ts";
import { aSource } from "../platform/testing/a-catalogue.ts";

const startsOn = (day: string) => ({ startsOn: day, placesLeft: null, source: aSource });
const invented = aProvider({
  slug: "verzonnen",
  fictional: true,
  courses: [aCourse({ id: "P-DEMO-A", slug: "demo-a", editions: [startsOn("2026-11-22"), startsOn("2026-11-24")] })],
});
const catalogue = {
  ...aWholeCatalogue,
  providers: [...aWholeCatalogue.providers, invented],
  demoRoutes: [{ jobProfile: "trainer", course: "P-DEMO-A" }],
};

let api: TestServer;
beforeAll(async () => {
  api = await testServer({ catalogue, now: () => new Date("2026-11-23T22:59:00Z") });
});
afterAll(() => api.stop());

describe("courses over GraphQL", () => {
  it("answer everything that hangs on one", async () => {
    const { data, errors } = await api.ask(
      `{ course(slug: "les", locale: en) {
        slug title outcome levelOut entryLevels dayParts mode status priceCents notice
        provider { name fictional } place { name postcode } languages { language level }
        skills { id kind label } jobProfiles { slug title } editions { startsOn } source { title }
      } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      course: {
        title: "Les (en)",
        levelOut: "NONE",
        entryLevels: ["NONE"],
        dayParts: ["EVENING"],
        mode: "ON_SITE",
        status: "RUNNING",
        notice: null,
        provider: { name: "De School", fictional: false },
        place: { name: "Amsterdam", postcode: "1012" },
        skills: [
          { id: "tc:oplossen", kind: "TRANSFERABLE", label: "Ik los het op (en)" },
          { id: "own:netwerk", kind: "TECHNICAL", label: "Netwerken (en)" },
        ],
        jobProfiles: [{ slug: "helpdesk", title: "Helpdesk (en)" }],
        editions: [],
      },
    });
  });

  it("of a fictional provider say so in each language, and show the starts that are still to come", async () => {
    const notice = async (locale: string) => {
      const { data } = await api.ask<{ readonly course: { readonly notice: string; readonly editions: unknown } }>(
        `query ($locale: Locale) { course(slug: "demo-a", locale: $locale) { notice editions { startsOn } } }`,
        { locale },
      );
      expect(data.course.editions).toEqual([{ startsOn: "2026-11-24" }]);
      return data.course.notice;
    };
    expect(await notice("nl")).toBe("Voorbeeld. Deze opleiding bestaat niet.");
    expect(await notice("en")).toBe("Example. This course does not exist.");
    expect(await notice("ar")).toMatch(/^مثال/);
  });

  it("are filtered in every way that the schema offers", async () => {
    const total = async (filter: object) =>
      (
        await api.ask<{ readonly courses: { readonly totalCount: number } }>(
          `query ($filter: CourseFilter) { courses(filter: $filter) { totalCount edges { node { slug } } } }`,
          { filter },
        )
      ).data.courses.totalCount;
    expect(await total({})).toBe(3);
    expect(await total({ jobProfile: "trainer" })).toBe(2);
    expect(await total({ free: true, dayParts: ["EVENING"], entryLevels: ["NONE", "HBO"] })).toBe(3);
    expect(await total({ free: false })).toBe(0);
  });

  it("read once per kind of thing, however many there are", async () => {
    let statements = 0;
    const connection = api.database.orm.em.getConnection();
    const client = await connection.getNativeClient();
    const count = () => void statements++;
    client.on("acquire", count);
    await api.ask(
      `{ courses(first: 20) { edges { node { place { name } skills { id } jobProfiles { id skills { weight } } editions { startsOn } } } } }`,
    );
    client.off("acquire", count);
    // seven, and perhaps a look of the match index in between
    expect(statements).toBeGreaterThan(0);
    expect(statements).toBeLessThanOrEqual(9);
  });
});
