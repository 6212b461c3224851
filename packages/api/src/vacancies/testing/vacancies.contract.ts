import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { describe, expect, it } from "vitest";
import { aJobProfile, aTechnicalSkill, aTransferableSkill } from "../../guide/testing/a-job-profile.ts";
import { aPlace } from "../../places/testing/a-place.ts";
import { contentId } from "../../platform/content-id.ts";
import { aCatalogue } from "../../platform/testing/a-catalogue.ts";
import { pagingContract } from "../../platform/testing/paging.contract.ts";
import type { Vacancies, VacancyFilter } from "../vacancy.ts";
import { anEmployer, aVacancy } from "./a-vacancy.ts";

/** The day of the contract. */
export const today = "2026-11-23";

const catalogue = aCatalogue({
  transferableSkills: [aTransferableSkill()],
  technicalSkills: [aTechnicalSkill()],
  places: [aPlace()],
  jobProfiles: [aJobProfile(), aJobProfile({ slug: "trainer" })],
  sampleEmployers: [
    anEmployer({
      vacancies: [
        aVacancy(),
        aVacancy({ slug: "nieuwer", postedOn: "2026-11-20", remote: "partly" }),
        aVacancy({ slug: "zelfde-dag", postedOn: "2026-11-20", jobProfile: "trainer" }),
        aVacancy({ slug: "laatste-dag", validThrough: today, postedOn: "2026-10-01" }),
        aVacancy({ slug: "voorbij", validThrough: "2026-11-22", postedOn: "2026-10-02" }),
      ],
    }),
    anEmployer({
      slug: "winkel",
      name: "Winkel",
      sector: "shops",
      vacancies: [aVacancy({ slug: "winkel-thuis", remote: "fully", postedOn: "2026-11-10" })],
    }),
  ],
});
const profile = (slug: string) => contentId("job-profile", slug);
const newestFirst = (...slugs: readonly string[]) =>
  slugs.toSorted((a, b) => (contentId("vacancy", a) > contentId("vacancy", b) ? -1 : 1));

/** @param open gives the vacancies of a catalogue as in a demo, as they stand on `today` */
export const vacanciesContract = (name: string, open: (content: Catalogue) => Promise<Vacancies>) => {
  pagingContract(`${name}: vacancies`, async () => {
    const vacancies = await open(catalogue);
    return { page: (asked) => vacancies.page("nl", asked, {}), count: () => vacancies.count({}) };
  });

  describe(`${name} keeps the vacancies contract`, () => {
    it("says everything that the catalogue says of a vacancy, in the language asked for", async () => {
      const vacancies = await open(catalogue);
      expect(await vacancies.bySlug("en", "helpdesk-zorg")).toEqual({
        locale: "en",
        language: "en",
        id: contentId("vacancy", "helpdesk-zorg"),
        slug: "helpdesk-zorg",
        title: "Helpdesk in de zorg (en)",
        summary: "Je helpt collega's. (en)",
        description: ["Eerst dit. (en)", "Dan dat. (en)"],
        employer: { name: "Ziekenhuis", about: "Een ziekenhuis. (en)" },
        jobProfileId: profile("helpdesk"),
        hoursPerWeek: { from: 24, to: 32 },
        dayParts: ["daytime"],
        pay: { fromCents: 2_400_00, toCents: 2_900_00, period: "month", source: null },
        payText: null,
        placeId: contentId("place", "amsterdam"),
        placeText: null,
        remote: "no",
        languages: [{ language: "nl", level: "B1" }],
        minimumAge: 18,
        deviceIncluded: true,
        learning: "on-the-job",
        sectors: ["care"],
        postedOn: "2026-11-01",
        validThrough: "2027-01-31",
        open: true,
        origin: "sample",
        sourceUrl: null,
        technical: ["own:netwerk"],
        unlinked: [],
      });
      expect(await vacancies.bySlug("nl", "geen")).toBeNull();
    });

    it("is open up to and including its last day; a closed one answers but is listed nowhere", async () => {
      const vacancies = await open(catalogue);
      expect(await vacancies.bySlug("nl", "laatste-dag")).toMatchObject({ open: true });
      expect(await vacancies.bySlug("nl", "voorbij")).toMatchObject({ open: false });
      const { rows } = await vacancies.page("nl", { first: 10, after: null }, {});
      expect(rows.map(({ slug }) => slug)).toEqual([
        ...newestFirst("nieuwer", "zelfde-dag"),
        "winkel-thuis",
        "helpdesk-zorg",
        "laatste-dag",
      ]);
    });

    it("lets a filter through what fits it in every way", async () => {
      const vacancies = await open(catalogue);
      const listed = async (filter: VacancyFilter) => {
        const { rows } = await vacancies.page("nl", { first: 10, after: null }, filter);
        expect(await vacancies.count(filter)).toBe(rows.length);
        return rows.map(({ slug }) => slug).toSorted();
      };
      expect(await listed({ remote: true })).toEqual(["nieuwer", "winkel-thuis"]);
      expect(await listed({ remote: false })).toEqual(["helpdesk-zorg", "laatste-dag", "zelfde-dag"]);
      expect(await listed({ sectors: ["shops", "sport"] })).toEqual(["winkel-thuis"]);
      expect(await listed({ jobProfile: "trainer" })).toEqual(["zelfde-dag"]);
      expect(await listed({ jobProfile: "trainer", remote: true })).toEqual([]);
    });

    it("gives a page per job profile, newest first", async () => {
      const vacancies = await open(catalogue);
      const owners = [profile("helpdesk"), profile("trainer")];
      const pages = await vacancies.pagesOfJobProfiles("nl", owners, { first: 2, after: null });
      expect(pages.get(profile("helpdesk"))?.rows.map(({ slug }) => slug)).toEqual(["nieuwer", "winkel-thuis"]);
      expect(pages.get(profile("helpdesk"))?.hasNext).toBe(true);
      expect(pages.get(profile("trainer"))?.rows.map(({ slug }) => slug)).toEqual(["zelfde-dag"]);

      const after = pages.get(profile("helpdesk"))?.rows[1]?.position ?? null;
      const next = await vacancies.pagesOfJobProfiles("nl", owners, { first: 2, after });
      expect(next.get(profile("helpdesk"))?.rows.map(({ slug }) => slug)).toEqual(["helpdesk-zorg", "laatste-dag"]);
      expect([...(await vacancies.countsOfJobProfiles(owners))].toSorted()).toEqual(
        [[profile("helpdesk"), 4] as const, [profile("trainer"), 1] as const].toSorted(),
      );
    });
  });
};
