import type { SampleEmployer, SampleVacancy } from "@techconnect/catalogue/vacancies";
import { inEach } from "../../platform/testing/a-catalogue.ts";

/** A sample vacancy of the catalogue; a test names only what it is about. */
export const aVacancy = (over: Partial<SampleVacancy> = {}): SampleVacancy => ({
  slug: "helpdesk-zorg",
  title: inEach("Helpdesk in de zorg"),
  summary: inEach("Je helpt collega's."),
  description: [inEach("Eerst dit."), inEach("Dan dat.")],
  jobProfile: "helpdesk",
  technical: ["own:netwerk"],
  hoursPerWeek: { from: 24, to: 32 },
  dayParts: ["daytime"],
  pay: { fromCents: 2_400_00, toCents: 2_900_00, period: "month" },
  place: "amsterdam",
  remote: "no",
  languages: [{ language: "nl", level: "B1" }],
  minimumAge: 18,
  deviceIncluded: true,
  learning: "on-the-job",
  postedOn: "2026-11-01",
  validThrough: "2027-01-31",
  ...over,
});

export const anEmployer = (over: Partial<SampleEmployer> = {}): SampleEmployer => ({
  slug: "ziekenhuis",
  name: "Ziekenhuis",
  about: inEach("Een ziekenhuis."),
  sector: "care",
  vacancies: [aVacancy()],
  ...over,
});
