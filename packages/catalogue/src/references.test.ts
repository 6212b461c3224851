import { describe, expect, it } from "vitest";
import { loadCatalogue } from "./catalogue.ts";

const catalogue = loadCatalogue();
const { jobProfiles, providers, sampleEmployers, stories, demoRoutes, places, talentQuestions } = catalogue;

const courses = providers.flatMap((provider) => provider.courses);
const vacancies = sampleEmployers.flatMap((employer) => employer.vacancies);
const transferable = catalogue.transferableSkills.map(({ id }) => id);
const technical = catalogue.technicalSkills.map(({ id }) => id);
const profileSlugs = jobProfiles.map(({ slug }) => slug);
const placeSlugs = places.map(({ slug }) => slug);

/** Each reference that leads nowhere, with the record that holds it. */
const dangling = <T>(
  records: readonly T[],
  name: (record: T) => string,
  to: (record: T) => readonly string[],
  known: readonly string[],
) => records.flatMap((record) => to(record).flatMap((id) => (known.includes(id) ? [] : `${name(record)} → ${id}`)));

const bySlug = ({ slug }: { slug: string }) => slug;
const byId = ({ id }: { id: string }) => id;
const twice = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);

describe("references in the catalogue", () => {
  it("lead from a job profile to transferable skills", () =>
    expect(
      dangling(jobProfiles, bySlug, (profile) => profile.transferable.map(({ skill }) => skill), transferable),
    ).toEqual([]));

  it("lead from a job profile to technical skills", () =>
    expect(dangling(jobProfiles, bySlug, (profile) => profile.technical, technical)).toEqual([]));

  it("lead from a job profile to programmes of real schools", () => {
    const real = providers.filter(({ fictional }) => !fictional).flatMap((provider) => provider.courses.map(byId));
    expect(dangling(jobProfiles, bySlug, (profile) => profile.routes, real)).toEqual([]);
  });

  it("lead from a programme to skills and a place", () => {
    expect(dangling(courses, byId, (course) => course.teaches, [...transferable, ...technical])).toEqual([]);
    expect(dangling(courses, byId, ({ place }) => (place === null ? [] : [place]), placeSlugs)).toEqual([]);
  });

  it("lead from a demo route to a job profile and a programme of a fictional school", () => {
    const fictional = providers
      .filter((provider) => provider.fictional)
      .flatMap((provider) => provider.courses.map(byId));
    expect(
      dangling(
        demoRoutes,
        ({ course }) => course,
        ({ jobProfile }) => [jobProfile],
        profileSlugs,
      ),
    ).toEqual([]);
    expect(
      dangling(
        demoRoutes,
        ({ jobProfile }) => jobProfile,
        ({ course }) => [course],
        fictional,
      ),
    ).toEqual([]);
  });

  it("lead from a sample vacancy to a job profile, technical skills and a place", () => {
    expect(dangling(vacancies, bySlug, ({ jobProfile }) => [jobProfile], profileSlugs)).toEqual([]);
    expect(dangling(vacancies, bySlug, (vacancy) => vacancy.technical, technical)).toEqual([]);
    expect(dangling(vacancies, bySlug, ({ place }) => [place], placeSlugs)).toEqual([]);
  });

  it("lead from a story to a job profile and a place", () => {
    expect(dangling(stories, bySlug, ({ jobProfile }) => [jobProfile], profileSlugs)).toEqual([]);
    expect(dangling(stories, bySlug, ({ place }) => [place], placeSlugs)).toEqual([]);
  });

  it("lead from a talent to transferable skills", () =>
    expect(dangling(talentQuestions.talents, byId, ({ skills }) => skills, transferable)).toEqual([]));
});

describe("names in the catalogue", () => {
  it.each([
    ["transferable skills", transferable],
    ["technical skills", technical],
    ["programmes", courses.map(byId)],
    ["pages of programmes", courses.map(bySlug)],
    ["schools", providers.map(bySlug)],
    ["employers", sampleEmployers.map(bySlug)],
    ["sample vacancies", vacancies.map(bySlug)],
    ["places", placeSlugs],
    ["help desks", catalogue.helpDesks.map(bySlug)],
    ["stories", stories.map(bySlug)],
    ["questions", talentQuestions.questions.map(byId)],
  ])("are unique among the %s", (_, ids) => expect(twice(ids)).toEqual([]));

  it("of a technical skill tell whether it is ESCO's or our own", () =>
    expect(
      catalogue.technicalSkills.filter(
        ({ id, esco }) => id !== (esco === null ? id.replace(/^esco:/, "own:") : `esco:${esco}`),
      ),
    ).toEqual([]));

  it("of a technical skill, however written, belong to one skill only", () =>
    expect(twice(catalogue.technicalSkills.flatMap(({ synonyms }) => synonyms))).toEqual([]));

  it("of a job profile, however written, belong to one profile only", () =>
    expect(twice(jobProfiles.flatMap(({ synonyms }) => synonyms))).toEqual([]));

  it("to look for are in lower case", () =>
    expect(
      [...catalogue.technicalSkills, ...jobProfiles]
        .flatMap(({ synonyms }) => synonyms)
        .filter((word) => word !== word.toLowerCase()),
    ).toEqual([]));
});

it("there are 20 transferable skills", () => expect(transferable).toHaveLength(20));

it("maths, English and Dutch are no skills to be matched on", () => {
  const school = [
    "4339176e-3acd-4f7f-a5d9-445bee3d23f2",
    "6d3edede-8951-4621-a835-e04323300fa0",
    "cad4f44b-28a8-4448-86e5-7389e5ebf3eb",
  ];
  expect(technical.filter((id) => school.includes(id.replace("esco:", "")))).toEqual([]);
});
