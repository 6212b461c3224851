import type { Story } from "@techconnect/catalogue/stories";
import { aSource, inEach } from "../../platform/testing/a-catalogue.ts";

/** An example story of the catalogue; a test names only what it is about. */
export const aStory = (over: Partial<Story> = {}): Story => ({
  slug: "samira",
  name: "Samira",
  formerWork: inEach("bakker"),
  quote: inEach("Ik durfde het."),
  body: [inEach("Eerst bakte ik."), inEach("Nu help ik.")],
  jobProfile: "helpdesk",
  place: "amsterdam",
  example: true,
  source: aSource,
  ...over,
});
