import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentId } from "../../platform/content-id.ts";
import { catalogueLinker } from "./catalogue-linker.ts";

const catalogue = loadCatalogue();
const linker = catalogueLinker(catalogue);
const slugs = new Map(catalogue.jobProfiles.map(({ slug }) => [contentId("job-profile", slug), slug]));
const labels = new Map(catalogue.technicalSkills.map(({ id, label }) => [id, label.en.split(" (")[0]]));
const link = (title: string, over: { readonly skills?: string[]; readonly occupations?: string[] } = {}) => {
  const linked = linker.link({ title, occupations: [], skills: [], ...over });
  return {
    profile: linked.jobProfileId === null ? null : slugs.get(linked.jobProfileId),
    skills: linked.technical.map((id) => labels.get(id)),
    unlinked: linked.unlinked,
  };
};

describe("linking a title", () => {
  it.each([
    ["Software Engineer", "softwaredeveloper"],
    ["Junior software developer", "softwaredeveloper"],
    ["Senior Java Developer (m/v/x) – 32-40 uur", "softwaredeveloper"],
    ["Mobile App Developer", "app-developer"],
    ["Front-end developer | Amsterdam", "webdeveloper"],
    ["Frontend Developers", "webdeveloper"],
    ["Medewerker Servicedesk", "it-helpdesk"],
    ["Servicedesk medewerker Zaandam", "it-helpdesk"],
    ["Glasvezelmonteur regio Amsterdam", "netwerkmonteur"],
    ["Monteur zonnepanelen", "zonne-installateur"],
    ["Software-ontwikkelaar", "softwaredeveloper"],
    ["UX/UI designer", "ui-designer"],
    ["Penetration tester", "ethisch-hacker"],
    ["Leraar informatica", "ict-docent"],
    ["مبرمج", "softwaredeveloper"],
  ])("%s is %s", (title, profile) => expect(link(title).profile).toBe(profile));

  it.each([
    "electrician",
    "Stone mason",
    "Systems Research Engineer",
    "Telecommute from anywhere in USA!",
    "Vrachtwagenchauffeur",
    "Teamleider developer relations bij de gemeente",
    "Kok",
    "",
  ])("says of %j that it knows no such work", (title) => {
    expect(link(title).profile).toBeNull();
    expect(link(title).unlinked).toEqual([title]);
  });

  it("goes by another name that the posting gives when its title says nothing", () =>
    expect(link("Nieuwe collega", { occupations: ["Software Developers, Applications"] }).profile).toBe(
      "softwaredeveloper",
    ));

  it("finds every profile of the catalogue by its own titles, and by almost all of its synonyms", () => {
    for (const { slug, title } of catalogue.jobProfiles)
      for (const name of Object.values(title)) expect([name, link(name).profile]).toEqual([name, slug]);
    const synonyms = catalogue.jobProfiles.flatMap(({ slug, synonyms: names }) =>
      names.map((name) => ({ slug, name })),
    );
    const missed = synonyms.filter(({ slug, name }) => link(name).profile !== slug);
    expect(missed.length / synonyms.length).toBeLessThan(0.02);
  });
});

describe("linking skills", () => {
  it("finds those that have a name in the text, the longest name first", () => {
    expect(
      link("Tester", { skills: ["Kennis van Python en SQL Server", "C#", "React Native"] }).skills.toSorted(),
    ).toEqual(["Apps for phones", "Programming", "Python", "SQL"]);
  });

  it("keeps as it stands what it does not find", () => {
    const { unlinked } = link("Software engineer", { skills: ["Python", "Cobol op een AS/400", "Knowledge of haiku"] });
    expect(unlinked).toEqual(["Cobol op een AS/400", "Knowledge of haiku"]);
  });
});

it("links the same posting the same, whatever the order of its skills, and never to something unknown", () => {
  const words = fc.constantFrom(
    "java",
    "developer",
    "junior",
    "m/v",
    "kok",
    "sql",
    "react",
    "native",
    "c#",
    "(",
    "-",
    "data",
    "analist",
  );
  const texts = fc.array(words, { maxLength: 6 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(texts, fc.array(texts, { maxLength: 5 }), (title, skills) => {
      const one = linker.link({ title, occupations: [], skills });
      const other = linker.link({ title, occupations: [], skills: skills.toReversed() });
      expect(one.technical).toEqual(other.technical);
      expect(one.jobProfileId).toBe(other.jobProfileId);
      expect(one.technical.every((id) => labels.has(id))).toBe(true);
    }),
  );
});
