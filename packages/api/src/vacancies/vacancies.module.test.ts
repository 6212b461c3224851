import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aWholeCatalogue } from "../platform/testing/a-whole-catalogue.ts";
import { testServer, type TestServer } from "../platform/testing/test-server.ts";

let api: TestServer;
let now = new Date("2026-11-23T12:00:00Z");
beforeAll(async () => {
  api = await testServer({ catalogue: aWholeCatalogue, now: () => now });
});
afterAll(() => api.stop());

const Vacancy = `{ vacancy(slug: "helpdesk-zorg", locale: nl) {
  slug title language open notice remote learning payText unlinked sourceUrl minimumAge validThrough
  employer { name about } jobProfile { slug } place { name } hoursPerWeek { from to }
  pay { fromCents toCents period source { title } } dayParts languages { language level } skills { id }
} }`;

describe("vacancies over GraphQL", () => {
  it("answer everything that hangs on one; a sample says that it does not exist", async () => {
    const { data, errors } = await api.ask(Vacancy);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      vacancy: {
        title: "Helpdesk in de zorg",
        language: "nl",
        open: true,
        notice: "Voorbeeld. Deze vacature bestaat niet.",
        remote: "NO",
        learning: "ON_THE_JOB",
        employer: { name: "Ziekenhuis", about: "Een ziekenhuis." },
        jobProfile: { slug: "helpdesk" },
        place: { name: "Amsterdam" },
        hoursPerWeek: { from: 24, to: 32 },
        pay: { fromCents: 2_400_00, toCents: 2_900_00, period: "MONTH", source: null },
        skills: [{ id: "own:netwerk" }],
      },
    });
  });

  it("go on where a page ended, and refuse a cursor whose day is none", async () => {
    const page = (after: string | null) =>
      api.ask<{
        readonly vacancies: { readonly edges: readonly unknown[]; readonly pageInfo: { readonly endCursor: string } };
      }>(
        `query ($after: String) { vacancies(first: 1, after: $after) { edges { node { slug } } pageInfo { endCursor } } }`,
        { after },
      );
    const first = (await page(null)).data.vacancies;
    expect((await page(first.pageInfo.endCursor)).data.vacancies.edges).toHaveLength(1);
    const day = Buffer.from('["2026-02-31x","0190a1b2-0000-7000-8000-000000000001"]').toString("base64url");
    expect((await page(day)).errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", field: "after" } }]);
  });

  it("close by themselves when their last day in Amsterdam is over", async () => {
    const open = async () =>
      (await api.ask<{ readonly vacancy: { readonly open: boolean } }>(Vacancy)).data.vacancy.open;
    now = new Date("2027-01-31T22:59:00Z");
    expect(await open()).toBe(true);
    now = new Date("2027-01-31T23:01:00Z");
    expect(await open()).toBe(false);
  });
});
