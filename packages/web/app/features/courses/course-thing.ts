import type { CourseForMachines_CourseFragment } from "../../graphql/generated/graphql.ts";
import type { Thing } from "../site/schema-org.ts";

/** What `CourseForMachines` asks of a course. */
export type CourseFacts = CourseForMachines_CourseFragment;

const modes = { ON_SITE: "Onsite", ONLINE: "Online", BLENDED: "Blended", WORK_BASED: "Onsite" } as const;

const instancesOf = ({ editions, mode, hoursPerWeek, durationWeeks, place }: CourseFacts) =>
  editions.map(({ startsOn }) => ({
    "@type": "CourseInstance",
    startDate: startsOn,
    courseMode: mode === null ? undefined : modes[mode],
    courseSchedule:
      hoursPerWeek === null
        ? undefined
        : {
            "@type": "Schedule",
            duration: `PT${hoursPerWeek}H`,
            repeatFrequency: "Weekly",
            repeatCount: durationWeeks ?? undefined,
          },
    location: place === null ? undefined : { "@type": "Place", name: place.name },
  }));

const sharedBy = (facts: CourseFacts, url: string) => ({
  url,
  name: facts.title,
  description: facts.summary,
  provider: { "@type": "Organization", name: facts.provider.name, url: facts.provider.website ?? undefined },
  offers:
    facts.priceCents === null ? undefined : { "@type": "Offer", price: facts.priceCents / 100, priceCurrency: "EUR" },
});

const isReal = ({ notice, provider, status }: CourseFacts) =>
  notice === null && !provider.fictional && status !== "HISTORIC";

/**
 * schema.org Course, the same on its page and in the feed.
 *
 * @param url address of its page
 * @returns null for a sample, and for what is over
 */
export const courseThing = (facts: CourseFacts, url: string): Thing | null =>
  isReal(facts)
    ? {
        "@type": "Course",
        ...sharedBy(facts, url),
        inLanguage: facts.languages.map(({ language }) => language),
        coursePrerequisites: facts.admission ?? undefined,
        educationalCredentialAwarded: facts.outcome ?? undefined,
        teaches: facts.skills.map(({ label }) => label),
        hasCourseInstance: facts.editions.length === 0 ? undefined : instancesOf(facts),
      }
    : null;

/** schema.org EducationalOccupationalProgram of a real course that leads to a state diploma; null for any other. */
export const programThing = (facts: CourseFacts, url: string): Thing | null =>
  isReal(facts) && facts.recognised === true && facts.levelOut !== null && facts.levelOut !== "NONE"
    ? {
        "@type": "EducationalOccupationalProgram",
        ...sharedBy(facts, url),
        programPrerequisites: facts.admission ?? undefined,
        educationalCredentialAwarded: facts.outcome ?? undefined,
        timeToComplete: facts.durationWeeks === null ? undefined : `P${facts.durationWeeks}W`,
        startDate: facts.editions[0]?.startsOn,
        occupationalCategory: facts.jobProfiles.map(({ title, escoUri }) => ({
          "@type": "CategoryCode",
          name: title,
          url: escoUri,
        })),
      }
    : null;
