import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "../../graphql/generated/gql.ts";
import type { ClosedVacancy_VacancyFragment } from "../../graphql/generated/graphql.ts";
import { JobProfileCard } from "../guide/job-profile-card.tsx";
import { PageHead } from "../site/page-head.tsx";
import { ThreeWaysOn } from "../site/three-ways-on.tsx";
import { VacancyCard } from "./vacancy-card.tsx";

const ClosedVacancy_vacancy = graphql(`
  fragment ClosedVacancy_vacancy on Vacancy {
    id
    title
    language
    jobProfile {
      id
      ...JobProfileCard_jobProfile
      vacancies(first: 3) {
        edges {
          node {
            id
            ...VacancyCard_vacancy
          }
        }
      }
    }
  }
`);

/** In place of a vacancy that is closed: that it is, that this says nothing about you, and three other things. */
export const ClosedVacancy = ({ vacancy }: { readonly vacancy: FragmentType<ClosedVacancy_VacancyFragment> }) => {
  const { t } = useLingui();
  const { data } = useSuspenseFragment({
    fragment: ClosedVacancy_vacancy,
    fragmentName: "ClosedVacancy_vacancy",
    from: vacancy,
  });
  const { jobProfile, title } = data;
  const others = (jobProfile?.vacancies.edges ?? []).filter(({ node }) => node.id !== data.id).slice(0, 2);
  return (
    <div className="page">
      <PageHead title={t`Deze vacature is gesloten`} indexed={false} />
      <h1>
        <Trans>Deze vacature is gesloten</Trans>
      </h1>
      <p className="lead">
        <bdi lang={data.language}>{title}</bdi>
      </p>
      <p>
        <Trans>Je kunt er niet meer op reageren. Dit kan wel:</Trans>
      </p>
      {jobProfile !== null && (
        <ul className="columns list-plain section">
          <JobProfileCard jobProfile={jobProfile} />
          {others.map(({ node }) => (
            <VacancyCard key={node.id} vacancy={node} heading="h2" />
          ))}
        </ul>
      )}
      {others.length < 2 && <ThreeWaysOn />}
    </div>
  );
};
