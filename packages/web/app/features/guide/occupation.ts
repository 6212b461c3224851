import type { OccupationForMachines_JobProfileFragment } from "../../graphql/generated/graphql.ts";
import type { Thing } from "../site/schema-org.ts";

/** What `OccupationForMachines` asks of a job profile. */
export type OccupationFacts = OccupationForMachines_JobProfileFragment;

/**
 * schema.org Occupation with its place in ESCO, the same on its page and in the feed.
 *
 * @param url address of its page
 */
export const occupation = (facts: OccupationFacts, url: string): Thing => ({
  "@type": "Occupation",
  url,
  name: facts.title,
  description: facts.summary,
  sameAs: facts.escoUri,
  occupationalCategory: {
    "@type": "CategoryCode",
    inCodeSet: "ESCO v1.1.1",
    codeValue: facts.escoCode,
    url: facts.escoUri,
  },
  responsibilities: facts.day,
  skills: [...facts.skills.map(({ skill }) => skill.label), ...facts.technicalSkills.map(({ label }) => label)],
});
