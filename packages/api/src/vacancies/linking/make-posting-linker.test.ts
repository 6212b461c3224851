import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ToLink } from "../posting-linker.ts";
import { catalogueLabels, jobProfileId, type LinkLabels, type SkillLabel } from "./labels.ts";
import { makePostingLinker } from "./make-posting-linker.ts";

const catalogue = loadCatalogue();
const nothing: LinkLabels = { titles: [], skills: [], names: new Map() };
const linker = makePostingLinker(catalogueLabels(catalogue), nothing);
const slugs = new Map(catalogue.jobProfiles.map(({ slug }) => [jobProfileId(slug), slug]));
const labels = new Map(catalogue.technicalSkills.map(({ id, label }) => [id, label.en.split(" (")[0]]));
const aPosting = (over: Partial<ToLink>): ToLink => ({
  title: "",
  language: "nl",
  described: [],
  occupations: [],
  skills: [],
  ...over,
});
const link = (title: string, over: Partial<ToLink> = {}) => {
  const linked = linker.link(aPosting({ title, ...over }));
  return {
    profile: linked.jobProfileId === null ? null : slugs.get(linked.jobProfileId),
    skills: linked.technical.map((id) => labels.get(id)),
    unlinked: linked.unlinked,
    words: linked.recognised.map(({ words }) => words),
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
    ["Helpdeskmedewerkster", "it-helpdesk"],
    ["Webontwikkelaarster", "webdeveloper"],
    ["Webdeveloper voor toegankelijke sites", "webdeveloper"],
    ["Ontwikkelaar van slimme apparaten voor de kas", "embedded-developer"],
  ])("%s is %s", (title, profile) => expect(link(title).profile).toBe(profile));

  it.each([
    "electrician",
    "Stone mason",
    "Systems Research Engineer",
    "Telecommute from anywhere in USA!",
    "Vrachtwagenchauffeur",
    "Teamleider developer relations bij de gemeente",
    "Kok",
    "Recruitment consultant",
    "Landscape architect",
    "Trainer pilates",
    "Installateur liften",
    "Projectleider bouw",
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
      const one = linker.link(aPosting({ title, skills }));
      const other = linker.link(aPosting({ title, skills: skills.toReversed() }));
      expect(one.technical).toEqual(other.technical);
      expect(one.jobProfileId).toBe(other.jobProfileId);
      expect(one.technical.every((id) => labels.has(id))).toBe(true);
    }),
  );
});

describe("linking what a posting tells", () => {
  const told = (text: string, language = "nl") => link("Nieuwe collega", { described: [text], language });

  it("finds what is named, with the words that name it", () => {
    const { skills, words } = told("Jij bouwt websites met JavaScript en C#. Je werkt met Power BI.");
    expect(skills.toSorted()).toEqual(["JavaScript", "Programming", "Showing figures as pictures"]);
    expect(words.toSorted()).toEqual(["C#", "JavaScript", "Power BI"]);
  });

  it.each([
    ["Word jij onze collega? Je excelleert graag.", "nl"],
    ["You excel at word games, by the sea.", "en"],
    ["Programmeren hoeft niet, en na twee interviews hoor je meer.", "nl"],
    ["WORD JIJ ONZE COLLEGA? EXCEL IN JE WERK!", "nl"],
    ["Our R&D team works from A to C.", "en"],
    ["Je leest Sass-boeken niet, en CSO's ook niet.", "nl"],
  ])("takes no word for a skill in %j", (text, language) =>
    expect(told(text, language).skills.filter((skill) => skill !== "CSS")).toEqual([]),
  );

  it("names at most twelve skills, and first those that the posting lists itself", () => {
    const names = catalogue.technicalSkills.map(({ synonyms }) => synonyms[0] ?? "").slice(8, 28);
    const { skills } = link("Alleskunner", { skills: names, described: ["Je kent ook Python."] });
    expect(skills).toHaveLength(12);
    expect(skills).not.toContain("Python");
  });
});

describe("linking with the words of a taxonomy", () => {
  const own = catalogueLabels(catalogue);
  const aLabel = (concept: string, text: string, over: Partial<SkillLabel> = {}): SkillLabel => ({
    concept,
    text,
    language: "en",
    standing: "imported",
    ...over,
  });
  const imported: LinkLabels = {
    titles: [{ concept: jobProfileId("webdeveloper"), language: "pl", text: "programista stron internetowych" }],
    skills: [
      aLabel("esco:firewall", "implement a firewall"),
      aLabel("esco:firewall", "een firewall inrichten", { language: "nl" }),
      aLabel("esco:maven", "Apache Maven"),
      aLabel("esco:chef", "Chef", { standing: "explained" }),
      aLabel("esco:ada", "SPARK", { standing: "explained" }),
      aLabel("esco:it", "IT"),
    ],
    names: new Map([["esco:firewall", "een firewall inrichten"]]),
  };
  const withTaxonomy = makePostingLinker(own, imported);
  const found = (text: string, language = "nl") => withTaxonomy.link(aPosting({ described: [text], language }));

  it("finds skills that the catalogue does not have, in its languages, and says what they are called", () => {
    const { technical, recognised } = found("Je kunt een firewall inrichten en werkt met Apache Maven.");
    expect(technical).toEqual(["esco:firewall", "esco:maven"]);
    expect(recognised).toContainEqual({
      id: "esco:firewall",
      as: "een firewall inrichten",
      words: "een firewall inrichten",
    });
  });

  it("finds work by its name in a language that the catalogue does not have", () =>
    expect(withTaxonomy.link(aPosting({ title: "Programista stron internetowych", language: "pl" })).jobProfileId).toBe(
      jobProfileId("webdeveloper"),
    ));

  it("takes a name that needs explaining only beside another skill, and as it is written", () => {
    expect(found("Onze Chef kookt graag.").technical).toEqual([]);
    expect(found("Je kent Chef en Apache Maven.").technical).toEqual(["esco:chef", "esco:maven"]);
    expect(found("Je kent Spark en Apache Maven. Onze IT draait.").technical).toEqual(["esco:maven"]);
  });

  it("needs the words next to each other", () =>
    expect(found("Maven is van Apache. You implement what the firewall of a customer needs.", "en").technical).toEqual(
      [],
    ));
});
