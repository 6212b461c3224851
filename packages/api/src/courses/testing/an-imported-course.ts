import type { CoursePosting } from "../course-posting.ts";
import type { ImportedCourse } from "../imported-courses.ts";

/** A posting that says nothing but its title and its school; a test names only what it is about. */
export const aCoursePosting = (over: Partial<CoursePosting> = {}): CoursePosting => ({
  ownKey: null,
  url: null,
  title: "Websites maken",
  paragraphs: ["Je leert in kleine stappen een website maken."],
  language: "nl",
  provider: "De Leerfabriek",
  website: null,
  outcome: null,
  admission: null,
  levelOut: null,
  entryLevels: [],
  minimumAge: null,
  durationWeeks: null,
  hoursPerWeek: null,
  dayParts: [],
  mode: null,
  priceCents: null,
  priceNote: null,
  languages: [],
  childcareOnSite: null,
  deviceIncluded: null,
  recognised: null,
  place: null,
  starts: [],
  occupations: [],
  skills: [],
  unread: [],
  ...over,
});

/** A course as it is kept. */
export const anImportedCourse = (over: Partial<ImportedCourse> = {}): ImportedCourse => {
  const {
    ownKey: _key,
    url,
    website: _web,
    place: _place,
    occupations: _jobs,
    skills: _skills,
    unread: _unread,
    ...same
  } = aCoursePosting();
  return {
    ...same,
    sourceKey: "id School 1",
    sourceUrl: url,
    summary: "Je leert een website maken.",
    jobProfileIds: [],
    teaches: [],
    unlinked: [],
    placeId: null,
    placeText: null,
    ...over,
  };
};
