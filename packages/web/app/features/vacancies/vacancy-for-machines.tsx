import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { graphql } from "../../graphql/generated/gql.ts";
import type { VacancyForMachines_VacancyFragment } from "../../graphql/generated/graphql.ts";
import { JsonLd } from "../site/json-ld.tsx";

const VacancyForMachines_vacancy = graphql(`
  fragment VacancyForMachines_vacancy on Vacancy {
    id
    title
    description
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

type Facts = VacancyForMachines_VacancyFragment;

const salaryOf = ({ pay }: Facts) =>
  pay === null
    ? undefined
    : {
        "@type": "MonetaryAmount",
        currency: "EUR",
        value: {
          "@type": "QuantitativeValue",
          minValue: pay.fromCents / 100,
          maxValue: pay.toCents / 100,
          unitText: pay.period,
        },
      };

const locationOf = ({ place, placeText }: Facts) => {
  const locality = place?.name ?? placeText;
  return locality === null
    ? undefined
    : { "@type": "Place", address: { "@type": "PostalAddress", addressLocality: locality } };
};

/** schema.org JobPosting of a real vacancy that is open. A sample must never look like a job to a machine. */
export const VacancyForMachines = ({
  vacancy,
}: {
  readonly vacancy: FragmentType<VacancyForMachines_VacancyFragment>;
}) => {
  const { data } = useSuspenseFragment({ fragment: VacancyForMachines_vacancy, from: vacancy });
  if (data.notice !== null || !data.open) return null;
  return (
    <JsonLd
      data={{
        "@type": "JobPosting",
        title: data.title,
        description: data.description.join("\n\n"),
        hiringOrganization: data.employer === null ? undefined : { "@type": "Organization", name: data.employer.name },
        jobLocation: locationOf(data),
        jobLocationType: data.remote === "FULLY" ? "TELECOMMUTE" : undefined,
        datePosted: data.postedOn ?? undefined,
        validThrough: data.validThrough ?? undefined,
        baseSalary: salaryOf(data),
        skills: data.skills.length === 0 ? undefined : data.skills.map(({ label }) => label).join(", "),
        sameAs: data.sourceUrl ?? undefined,
      }}
    />
  );
};
