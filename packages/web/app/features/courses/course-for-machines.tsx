import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { graphql } from "../../graphql/generated/gql.ts";
import type { CourseForMachines_CourseFragment } from "../../graphql/generated/graphql.ts";
import { JsonLd } from "../site/json-ld.tsx";

const CourseForMachines_course = graphql(`
  fragment CourseForMachines_course on Course {
    id
    title
    summary
    outcome
    admission
    notice
    status
    recognised
    mode
    priceCents
    durationWeeks
    hoursPerWeek
    levelOut
    provider {
      id
      name
      website
      fictional
    }
    place {
      id
      name
    }
    editions {
      startsOn
    }
    languages {
      language
    }
    skills {
      id
      label
    }
    jobProfiles {
      id
      title
      escoUri
    }
  }
`);

type Facts = CourseForMachines_CourseFragment;

const modes = { ON_SITE: "Onsite", ONLINE: "Online", BLENDED: "Blended", WORK_BASED: "Onsite" } as const;

const instancesOf = ({ editions, mode, hoursPerWeek, durationWeeks, place }: Facts) =>
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

const sharedBy = (facts: Facts) => ({
  name: facts.title,
  description: facts.summary,
  provider: { "@type": "Organization", name: facts.provider.name, url: facts.provider.website ?? undefined },
  offers:
    facts.priceCents === null ? undefined : { "@type": "Offer", price: facts.priceCents / 100, priceCurrency: "EUR" },
});

/** schema.org Course, and EducationalOccupationalProgram where it leads to a state diploma; for real ones only. */
export const CourseForMachines = ({ course }: { readonly course: FragmentType<CourseForMachines_CourseFragment> }) => {
  const { data } = useSuspenseFragment({ fragment: CourseForMachines_course, from: course });
  if (data.notice !== null || data.provider.fictional || data.status === "HISTORIC") return null;
  return (
    <>
      <JsonLd
        data={{
          "@type": "Course",
          ...sharedBy(data),
          inLanguage: data.languages.map(({ language }) => language),
          coursePrerequisites: data.admission ?? undefined,
          educationalCredentialAwarded: data.outcome ?? undefined,
          teaches: data.skills.map(({ label }) => label),
          hasCourseInstance: data.editions.length === 0 ? undefined : instancesOf(data),
        }}
      />
      {data.recognised === true && data.levelOut !== null && data.levelOut !== "NONE" && (
        <JsonLd
          data={{
            "@type": "EducationalOccupationalProgram",
            ...sharedBy(data),
            programPrerequisites: data.admission ?? undefined,
            educationalCredentialAwarded: data.outcome ?? undefined,
            timeToComplete: data.durationWeeks === null ? undefined : `P${data.durationWeeks}W`,
            startDate: data.editions[0]?.startsOn,
            occupationalCategory: data.jobProfiles.map(({ title, escoUri }) => ({
              "@type": "CategoryCode",
              name: title,
              url: escoUri,
            })),
          }}
        />
      )}
    </>
  );
};
