import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { describe, expect, it } from "vitest";
import { contentId } from "../../platform/content-id.ts";
import { aCatalogue, aSource, inEach } from "../../platform/testing/a-catalogue.ts";
import { pagingContract } from "../../platform/testing/paging.contract.ts";
import type { JobProfiles } from "../job-profile.ts";
import type { Skills } from "../skill.ts";
import { aJobProfile, aTechnicalSkill, aTransferableSkill } from "./a-job-profile.ts";

type Guide = { readonly jobProfiles: JobProfiles; readonly skills: Skills };

const catalogue = aCatalogue({
  transferableSkills: [aTransferableSkill(), aTransferableSkill({ id: "tc:uitleggen", label: inEach("Ik leg uit") })],
  technicalSkills: [
    aTechnicalSkill(),
    aTechnicalSkill({ id: "own:web", esco: "21d2f96d-35f7-4e3f-9745-c533d2dd6e97" }),
  ],
  jobProfiles: [
    aJobProfile(),
    aJobProfile({
      slug: "trainer",
      title: inEach("Trainer"),
      sectors: ["education", "care"],
      levels: ["none", "hbo"],
      pay: { fromCents: 2_500_00, toCents: 3_500_00, source: aSource },
      transferable: [
        { skill: "tc:oplossen", weight: 1, here: inEach("Soms.") },
        { skill: "tc:uitleggen", weight: 3, here: inEach("De hele dag.") },
      ],
      technical: ["own:web", "own:netwerk"],
    }),
    // the same title twice: the id settles the order
    aJobProfile({ slug: "helpdesk-zorg", sectors: ["care", "shops"] }),
    aJobProfile({ slug: "analist", title: inEach("Analist"), sectors: ["finance"] }),
  ],
});
const idOf = (slug: string) => contentId("job-profile", slug);

/** @param open gives the guide of a catalogue, and of nothing else */
export const guideContract = (name: string, open: (content: Catalogue) => Promise<Guide>) => {
  pagingContract(`${name}: job profiles`, async () => {
    const { jobProfiles } = await open(catalogue);
    return { page: (asked) => jobProfiles.page("nl", asked, {}), count: () => jobProfiles.count({}) };
  });

  describe(`${name} keeps the guide contract`, () => {
    it("finds a job profile by its slug, in the language asked for, with its pay", async () => {
      const { jobProfiles } = await open(catalogue);
      expect(await jobProfiles.bySlug("ar", "trainer")).toMatchObject({
        locale: "ar",
        id: idOf("trainer"),
        title: "Trainer (ar)",
        day: ["1 (ar)", "2 (ar)", "3 (ar)", "4 (ar)", "5 (ar)"],
        sectorIds: ["education", "care"],
        pay: { fromCents: 2_500_00, toCents: 3_500_00, period: "month", source: aSource },
        escoUri: "http://data.europa.eu/esco/occupation/aaeec9a7-dc57-4485-890c-86b3eef735f9",
      });
      expect(await jobProfiles.bySlug("nl", "nobody")).toBeNull();
    });

    it("keeps the nine verdicts apart, each with its source", async () => {
      const { jobProfiles } = await open(catalogue);
      const verdicts = (await jobProfiles.bySlug("en", "helpdesk"))?.verdicts ?? [];
      expect(verdicts).toHaveLength(9);
      expect(verdicts.find(({ subject, aspect }) => subject === "english" && aspect === "practice")).toEqual({
        subject: "english",
        aspect: "practice",
        answer: "sometimes",
        text: "sometimes (en)",
        source: aSource,
      });
    });

    it("lists by title, and of equal titles by id", async () => {
      const { jobProfiles } = await open(catalogue);
      const { rows } = await jobProfiles.page("nl", { first: 10, after: null }, {});
      const twice = ["helpdesk", "helpdesk-zorg"].toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
      expect(rows.map(({ slug }) => slug)).toEqual(["analist", ...twice, "trainer"]);
    });

    it("lets a filter through what has any of its levels, any of its sectors and any of its names", async () => {
      const { jobProfiles } = await open(catalogue);
      const listed = async (filter: Parameters<JobProfiles["count"]>[0]) => {
        const { rows } = await jobProfiles.page("nl", { first: 10, after: null }, filter);
        expect(await jobProfiles.count(filter)).toBe(rows.length);
        return rows.map(({ slug }) => slug).toSorted();
      };
      expect(await listed({ levels: ["none", "wo"] })).toEqual(["trainer"]);
      expect(await listed({ sectors: ["finance", "shops"] })).toEqual(["analist", "helpdesk-zorg"]);
      expect(await listed({ levels: ["mbo2"], sectors: ["education"] })).toEqual([]);
      expect(await listed({ levels: [] })).toEqual([]);
      expect(await listed({ slugs: ["trainer", "analist", "nobody"] })).toEqual(["analist", "trainer"]);
      expect(await listed({ slugs: ["trainer"], sectors: ["finance"] })).toEqual([]);
    });

    it("gives the skills of several profiles: transferable ones by weight, then technical ones as they were listed", async () => {
      const { jobProfiles } = await open(catalogue);
      const asked = await jobProfiles.skillsOf("nl", [
        idOf("trainer"),
        idOf("helpdesk"),
        contentId("job-profile", "gone"),
      ]);
      const of = (slug: string) =>
        asked.filter(({ owner }) => owner === idOf(slug)).map(({ skill, weight }) => [skill.id, weight]);
      expect(of("trainer")).toEqual([
        ["tc:uitleggen", 3],
        ["tc:oplossen", 1],
        ["own:web", null],
        ["own:netwerk", null],
      ]);
      expect(of("helpdesk")).toEqual([
        ["tc:oplossen", 3],
        ["own:netwerk", null],
      ]);
      expect(asked.find(({ skill }) => skill.id === "tc:uitleggen")?.here).toBe("De hele dag.");
    });

    it("says of a skill what it is called, what it is in ESCO and how one learns it", async () => {
      const { skills } = await open(catalogue);
      const found = await skills.byIds("en", ["own:web", "tc:oplossen", "tc:nobody"]);
      expect(found.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
        {
          id: "own:web",
          kind: "technical",
          label: "Netwerken (en)",
          workLabel: null,
          escoUris: ["http://data.europa.eu/esco/skill/21d2f96d-35f7-4e3f-9745-c533d2dd6e97"],
          learn: "Hoe een netwerk werkt. (en)",
        },
        {
          id: "tc:oplossen",
          kind: "transferable",
          label: "Ik los het op (en)",
          workLabel: "probleemoplossend (en)",
          escoUris: ["http://data.europa.eu/esco/skill/9bf266a6-188b-4d17-a22f-2f266d76832b"],
          learn: null,
        },
      ]);
    });
  });
};
