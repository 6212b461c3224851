import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { graphql } from "../../graphql/generated/gql.ts";
import type { OccupationForMachines_JobProfileFragment } from "../../graphql/generated/graphql.ts";
import { usePageAddress } from "../../request/use-page-address.ts";
import { JsonLd } from "../site/json-ld.tsx";
import { occupation } from "./occupation.ts";

const OccupationForMachines_jobProfile = graphql(`
  fragment OccupationForMachines_jobProfile on JobProfile {
    id
    slug
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

/** A kind of work for machines. */
export const OccupationForMachines = ({ jobProfile }: Props) => {
  const { data } = useSuspenseFragment({ fragment: OccupationForMachines_jobProfile, from: jobProfile });
  return <JsonLd data={occupation(data, usePageAddress(`werk/${data.slug}`))} />;
};
