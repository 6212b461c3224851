import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { graphql } from "../../graphql/generated/gql.ts";
import type { OccupationForMachines_JobProfileFragment } from "../../graphql/generated/graphql.ts";
import { JsonLd } from "../site/json-ld.tsx";

const OccupationForMachines_jobProfile = graphql(`
  fragment OccupationForMachines_jobProfile on JobProfile {
    id
    title
    summary
    escoUri
    escoCode
    day
    skills {
      skill {
        id
        label
      }
    }
    technicalSkills {
      id
      label
    }
  }
`);

type Props = { readonly jobProfile: FragmentType<OccupationForMachines_JobProfileFragment> };

/** schema.org Occupation, with its place in ESCO. */
export const OccupationForMachines = ({ jobProfile }: Props) => {
  const { data } = useSuspenseFragment({ fragment: OccupationForMachines_jobProfile, from: jobProfile });
  return (
    <JsonLd
      data={{
        "@type": "Occupation",
        name: data.title,
        description: data.summary,
        sameAs: data.escoUri,
        occupationalCategory: {
          "@type": "CategoryCode",
          inCodeSet: "ESCO v1.1.1",
          codeValue: data.escoCode,
          url: data.escoUri,
        },
        responsibilities: data.day,
        skills: [...data.skills.map(({ skill }) => skill.label), ...data.technicalSkills.map(({ label }) => label)],
      }}
    />
  );
};
