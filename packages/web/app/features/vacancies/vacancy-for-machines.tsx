import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { graphql } from "../../graphql/generated/gql.ts";
import type { VacancyForMachines_VacancyFragment } from "../../graphql/generated/graphql.ts";
import { usePageAddress } from "../../request/use-page-address.ts";
import { JsonLd } from "../site/json-ld.tsx";
import { jobPosting } from "./job-posting.ts";

const VacancyForMachines_vacancy = graphql(`
  fragment VacancyForMachines_vacancy on Vacancy {
    id
    slug
    title
    summary
    description
    language
    notice
    open
    postedOn
    validThrough
    placeText
    remote
    sourceUrl
    employer {
      name
    }
    place {
      id
      name
    }
    pay {
      fromCents
      toCents
      period
    }
    skills {
      id
      label
    }
  }
`);

type Props = { readonly vacancy: FragmentType<VacancyForMachines_VacancyFragment> };

/** A real vacancy that is open, for machines; nothing for any other. */
export const VacancyForMachines = ({ vacancy }: Props) => {
  const { data } = useSuspenseFragment({ fragment: VacancyForMachines_vacancy, from: vacancy });
  const posting = jobPosting(data, usePageAddress(`vacatures/${data.slug}`));
  return posting === null ? null : <JsonLd data={posting} />;
};
