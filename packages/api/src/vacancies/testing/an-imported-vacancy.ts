import type { ImportedVacancy } from "../imported-vacancies.ts";
import type { Posting } from "../posting.ts";

/** A posting that says nothing but its title; a test names only what it is about. */
export const aPosting = (over: Partial<Posting> = {}): Posting => ({
  ownKey: "id ACME 42",
  url: null,
  title: "Servicedeskmedewerker",
  paragraphs: ["Jij helpt collega's met hun computer."],
  described: ["Jij helpt collega's met hun computer."],
  language: "nl",
  employer: "ACME",
  hoursPerWeek: null,
  pay: null,
  payText: null,
  place: null,
  remote: null,
  postedOn: null,
  validThrough: null,
  occupations: [],
  skills: [],
  ...over,
});

/** A posting as it is kept. */
export const anImportedVacancy = (over: Partial<ImportedVacancy> = {}): ImportedVacancy => {
  const {
    ownKey,
    url,
    paragraphs,
    described: _described,
    occupations: _occupations,
    skills: _skills,
    place: _place,
    ...same
  } = aPosting();
  return {
    ...same,
    sourceKey: ownKey ?? "",
    sourceUrl: url,
    summary: paragraphs[0] ?? "",
    paragraphs,
    jobProfileId: null,
    technical: [],
    unlinked: ["Servicedeskmedewerker"],
    placeId: null,
    placeText: null,
    ...over,
  };
};
