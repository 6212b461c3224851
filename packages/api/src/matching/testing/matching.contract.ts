import type { Catalogue } from "@techconnect/catalogue/catalogue";
import { describe, expect, it } from "vitest";
import { aCourse, aProvider } from "../../courses/testing/a-course.ts";
import { aJobProfile, aTechnicalSkill, aTransferableSkill } from "../../guide/testing/a-job-profile.ts";
import { aPlace } from "../../places/testing/a-place.ts";
import { contentId } from "../../platform/content-id.ts";
import { aCatalogue, aSource, inEach } from "../../platform/testing/a-catalogue.ts";
import { anEmployer, aVacancy } from "../../vacancies/testing/a-vacancy.ts";
import type { Offered } from "../match-store.ts";
import type { OpportunitySource } from "../opportunity-source.ts";
import type { SuggestionFacts } from "../suggestion-facts.ts";
import { anOffer } from "./an-offer.ts";

/** Two kinds of work, three courses of which one is over, and two vacancies. */
export const matchingCatalogue = aCatalogue({
  transferableSkills: [aTransferableSkill(), aTransferableSkill({ id: "tc:uitleggen", label: inEach("Ik leg uit") })],
  technicalSkills: [aTechnicalSkill(), aTechnicalSkill({ id: "own:web", label: inEach("Web") })],
  places: [aPlace()],
  jobProfiles: [
    aJobProfile({ routes: ["P-LES", "P-OVER", "P-WEB"] }),
    aJobProfile({
      slug: "trainer",
      levels: ["hbo"],
      interests: ["people"],
      transferable: [{ skill: "tc:uitleggen", weight: 3, here: inEach("De hele dag.") }],
      technical: ["own:web"],
      routes: ["P-WEB"],
    }),
  ],
  providers: [
    aProvider({
      courses: [
        aCourse({ place: "amsterdam", teaches: ["tc:oplossen", "own:netwerk"] }),
        aCourse({ id: "P-OVER", slug: "over", status: "historic" }),
        aCourse({ id: "P-WEB", slug: "web", mode: "online", hoursPerWeek: null, minimumAge: 18, teaches: ["own:web"] }),
      ],
    }),
  ],
  sampleEmployers: [
    anEmployer({ vacancies: [aVacancy(), aVacancy({ slug: "jong", minimumAge: 16, jobProfile: "trainer" })] }),
  ],
});
const id = { helpdesk: contentId("job-profile", "helpdesk"), trainer: contentId("job-profile", "trainer") };
const byId = (offered: readonly Offered[]) => new Map(offered.map((each) => [each.opportunity.id, each]));

/** @param open gives the opportunities of a catalogue as in a demo, and of nothing else */
export const opportunitySourceContract = (name: string, open: (content: Catalogue) => Promise<OpportunitySource>) =>
  describe(`${name} keeps the opportunity source contract`, () => {
    const readAll = async (source: OpportunitySource) => {
      const all: Offered[] = [];
      const cursor = await source.readAll((part) => all.push(...part));
      return { all: byId(all), cursor };
    };

    it("hands over what one can choose, with what the engine wants to know", async () => {
      const { all } = await readAll(await open(matchingCatalogue));
      expect(all.size).toBe(6);
      expect(all.get(id.trainer)).toEqual({
        occupation: {
          id: id.trainer,
          transferable: [{ skill: "tc:uitleggen", weight: 3 }],
          technical: new Map([["own:web", 1]]),
          near: new Map(),
          interests: ["people"],
          sectors: ["care"],
        },
        opportunity: {
          id: id.trainer,
          kind: "job-profile",
          occupations: [id.trainer],
          technical: [],
          sectors: [],
          levels: ["hbo"],
          provider: null,
        },
        adultsOnly: false,
        lastDay: null,
      });
      expect(all.get(contentId("course", "web"))?.opportunity).toEqual({
        id: contentId("course", "web"),
        kind: "course",
        occupations: [id.helpdesk, id.trainer].toSorted(),
        technical: ["own:web"],
        sectors: [],
        levels: ["none"],
        provider: contentId("provider", "school"),
      });
      expect(all.get(contentId("course", "les"))?.opportunity.technical).toEqual(["own:netwerk"]);
      expect(all.get(contentId("vacancy", "helpdesk-zorg"))).toEqual({
        opportunity: {
          id: contentId("vacancy", "helpdesk-zorg"),
          kind: "vacancy",
          occupations: [id.helpdesk],
          technical: ["own:netwerk"],
          sectors: ["care"],
          levels: ["mbo2"],
          provider: contentId("employer", "ziekenhuis"),
        },
        adultsOnly: true,
        lastDay: "2027-01-31",
      });
      expect(all.get(contentId("vacancy", "jong"))?.adultsOnly).toBe(false);
    });

    it("reads single ones again, and not what is over or gone", async () => {
      const source = await open(matchingCatalogue);
      const { all } = await readAll(source);
      const course = (slug: string) => ({ kind: "course" as const, id: contentId("course", slug) });
      const vacancy = { kind: "vacancy" as const, id: contentId("vacancy", "jong") };
      const again = byId(await source.read([course("web"), course("over"), course("gone"), vacancy]));
      expect([...again.keys()].toSorted()).toEqual([contentId("course", "web"), vacancy.id].toSorted());
      for (const [key, each] of again) expect(each).toEqual(all.get(key));
      expect(await source.read([])).toEqual([]);
    });

    it("has nothing to tell while nothing changes", async () => {
      const source = await open(matchingCatalogue);
      const { cursor } = await readAll(source);
      const { cursor: next } = await source.changesSince(cursor);
      expect((await source.changesSince(next)).changed).toEqual([]);
    });
  });

/** @param open gives the facts of a catalogue as in a demo, and of nothing else */
export const suggestionFactsContract = (name: string, open: (content: Catalogue) => Promise<SuggestionFacts>) =>
  describe(`${name} keeps the suggestion facts contract`, () => {
    it("knows the practical side of a course", async () => {
      const facts = await open(matchingCatalogue);
      const found = await facts.courses(["les", "over", "gone"].map((slug) => contentId("course", slug)));
      expect(found).toEqual([
        {
          id: contentId("course", "les"),
          levels: ["none"],
          provider: contentId("provider", "school"),
          offers: [
            anOffer({ place: { latitude: 52.3734, longitude: 4.8941 }, childcareOnSite: null, recognised: false }),
          ],
          technical: ["own:netwerk"],
        },
      ]);
      const [web] = await facts.courses([contentId("course", "web")]);
      expect(web?.offers).toEqual([
        anOffer({ hoursPerWeek: null, remote: "fully", minimumAge: 18, childcareOnSite: null, recognised: false }),
      ]);
    });

    it("knows the practical side of the courses that lead to a job profile, historic ones left out", async () => {
      const facts = await open(matchingCatalogue);
      const found = new Map((await facts.jobProfiles([id.helpdesk, id.trainer])).map((each) => [each.id, each]));
      expect(found.get(id.helpdesk)).toMatchObject({ levels: ["mbo2"], provider: null, technical: [] });
      expect(found.get(id.helpdesk)?.offers).toHaveLength(2);
      expect(found.get(id.trainer)?.offers.map(({ remote }) => remote)).toEqual(["fully"]);
    });

    it("knows the practical side of a vacancy", async () => {
      const facts = await open(matchingCatalogue);
      const [found] = await facts.vacancies([contentId("vacancy", "helpdesk-zorg")]);
      expect(found).toEqual({
        id: contentId("vacancy", "helpdesk-zorg"),
        levels: ["mbo2"],
        provider: contentId("employer", "ziekenhuis"),
        offers: [
          anOffer({
            kind: "vacancy",
            hoursPerWeek: { from: 24, to: 32 },
            dayParts: ["daytime"],
            place: { latitude: 52.3734, longitude: 4.8941 },
            priceCents: null,
            languages: [{ language: "nl", level: "B1" }],
            childcareOnSite: null,
            minimumAge: 18,
            recognised: null,
          }),
        ],
        technical: ["own:netwerk"],
      });
    });

    it("says why a kind of work suits and what it asks, in the language asked for", async () => {
      const facts = await open(matchingCatalogue);
      const [words] = await facts.occupations("en", [id.trainer]);
      expect(words).toMatchObject({
        id: id.trainer,
        reasons: [
          { skill: "tc:uitleggen", label: "Ik leg uit (en)", reason: "Je lost het op. (en) De hele dag. (en)" },
        ],
        technical: ["own:web"],
      });
      expect(words?.verdicts).toHaveLength(9);
      expect(words?.verdicts[0]).toEqual({
        subject: "maths",
        aspect: "job",
        answer: "no",
        text: "no (en)",
        source: aSource,
      });
    });

    it("says how one learns technical skills", async () => {
      const facts = await open(matchingCatalogue);
      expect(await facts.technicalSkills("ar", ["own:web", "tc:uitleggen", "own:nobody"])).toEqual([
        { skill: "own:web", label: "Web (ar)", learn: "Hoe een netwerk werkt. (ar)" },
      ]);
    });
  });
