import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { graphql } from "../../graphql/generated/gql.ts";
import type { CourseForMachines_CourseFragment } from "../../graphql/generated/graphql.ts";
import { usePageAddress } from "../../request/use-page-address.ts";
import { JsonLd } from "../site/json-ld.tsx";
import { courseThing, programThing } from "./course-thing.ts";

const CourseForMachines_course = graphql(`
  fragment CourseForMachines_course on Course {
    id
    slug
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

type Props = { readonly course: FragmentType<CourseForMachines_CourseFragment> };

/** A real course for machines, and the programme that it is where it leads to a state diploma. */
export const CourseForMachines = ({ course }: Props) => {
  const { data } = useSuspenseFragment({ fragment: CourseForMachines_course, from: course });
  const address = usePageAddress(`leren/${data.slug}`);
  return [courseThing(data, address), programThing(data, address)].map(
    (thing) => thing !== null && <JsonLd key={thing["@type"]} data={thing} />,
  );
};
