import type { Course, Provider } from "@techconnect/catalogue/courses";
import { aSource, inEach } from "../../platform/testing/a-catalogue.ts";

/** A course of the catalogue that asks nothing and costs nothing; a test names only what it is about. */
export const aCourse = (over: Partial<Course> = {}): Course => ({
  id: "P-LES",
  slug: "les",
  title: inEach("Les"),
  summary: inEach("Je leert."),
  outcome: inEach("Een certificaat."),
  levelOut: "none",
  entryLevels: ["none"],
  admission: inEach("Je mag komen."),
  minimumAge: null,
  durationWeeks: 10,
  hoursPerWeek: 8,
  dayParts: ["evening"],
  mode: "on-site",
  priceCents: 0,
  priceNote: null,
  languages: [{ language: "nl", level: "A2" }],
  childcareOnSite: null,
  deviceIncluded: true,
  recognised: false,
  status: "running",
  certainty: "high",
  teaches: ["own:netwerk"],
  place: null,
  editions: [],
  source: aSource,
  ...over,
});

/** A real provider with one course. */
export const aProvider = (over: Partial<Provider> = {}): Provider => ({
  slug: "school",
  name: "De School",
  about: inEach("Een school."),
  fictional: false,
  website: null,
  source: aSource,
  courses: [aCourse()],
  ...over,
});
