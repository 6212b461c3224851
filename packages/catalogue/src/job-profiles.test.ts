import { describe, expect, it } from "vitest";
import { loadCatalogue } from "./catalogue.ts";
import { interests, levels, sectors } from "./schema.ts";

const { jobProfiles, providers } = loadCatalogue();
const courses = new Map(providers.flatMap((provider) => provider.courses).map((course) => [course.id, course]));

const slugs = [
  "it-helpdesk",
  "it-support-monteur",
  "hardware-reparateur",
  "netwerkmonteur",
  "netwerkbeheerder",
  "systeembeheerder",
  "cloud-operator",
  "security-medewerker",
  "ethisch-hacker",
  "security-engineer",
  "webredacteur",
  "webdeveloper",
  "softwaredeveloper",
  "app-developer",
  "low-code-configurator",
  "softwaretester",
  "toegankelijkheidstester",
  "ui-designer",
  "ux-onderzoeker",
  "mediavormgever",
  "gamedeveloper",
  "online-marketeer",
  "seo-specialist",
  "community-manager",
  "data-invoer-kwaliteit",
  "data-analist",
  "data-scientist",
  "ai-ontwikkelaar",
  "databasebeheerder",
  "business-analist",
  "projectleider-ict",
  "embedded-developer",
  "robotica-technicus",
  "zonne-installateur",
  "ict-docent",
  "ict-trainer",
];

const escoOccupation = (uuid: string) => `http://data.europa.eu/esco/occupation/${uuid}`;
const countOf = (wanted: string, field: "interests" | "sectors") =>
  jobProfiles.filter((profile) => profile[field].some((value) => value === wanted)).length;

describe("the job profiles", () => {
  it("are the 36 of the list", () => expect(jobProfiles.map(({ slug }) => slug)).toEqual(slugs.toSorted()));

  it("each stand for another ESCO occupation", () =>
    expect(new Set(jobProfiles.map(({ esco }) => esco.occupation)).size).toBe(jobProfiles.length));

  it.each(interests)("use the interest %s often enough to find work, and not for everything", (interest) => {
    expect(countOf(interest, "interests")).toBeGreaterThanOrEqual(6);
    expect(countOf(interest, "interests")).toBeLessThanOrEqual(14);
  });

  it.each(sectors)("are found in the sector %s", (sector) => expect(countOf(sector, "sectors")).toBeGreaterThan(0));
});

describe.each(jobProfiles)("the job profile $slug", (profile) => {
  it("lists nothing twice", () => {
    const { levels: entries, sectors: places, interests: likes, technical, routes, synonyms } = profile;
    const transferable = profile.transferable.map(({ skill }) => skill);
    for (const list of [entries, places, likes, technical, routes, synonyms, transferable])
      expect(list).toEqual([...new Set(list)]);
  });

  it("cites ESCO for what the job itself asks", () => {
    const { maths, english } = profile.verdicts;
    for (const { job } of [maths, english]) expect(job.source.url).toBe(escoOccupation(profile.esco.occupation));
  });

  it("has a way in for each level at which people are said to enter", () => {
    const entries = profile.routes.flatMap((route) => courses.get(route)?.entryLevels ?? []);
    const lowest = Math.min(...entries.map((level) => levels.indexOf(level)));
    expect(profile.levels.filter((level) => levels.indexOf(level) < lowest)).toEqual([]);
  });

  it("opens no route to a programme that is over", () =>
    expect(profile.routes.filter((route) => courses.get(route)?.status === "historic")).toEqual([]));

  it("pays from a lower amount to a higher", () =>
    expect(profile.pay === null || profile.pay.fromCents < profile.pay.toCents).toBe(true));
});
