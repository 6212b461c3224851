import type { Experience } from "@techconnect/catalogue/experiences";
import { inEach } from "../../platform/testing/a-catalogue.ts";

/** A past of the catalogue; a test names only what it is about. */
export const anExperience = (over: Partial<Experience> = {}): Experience => ({
  id: "helpen",
  kind: "job",
  label: inEach("Mensen helpen"),
  synonyms: ["mensen geholpen", "hulp gegeven"],
  esco: null,
  skills: [{ skill: "tc:oplossen", weight: 3, there: inEach("Iemand komt er niet uit.") }],
  ...over,
});
