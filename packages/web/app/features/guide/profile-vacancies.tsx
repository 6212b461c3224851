import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { useLingui } from "@lingui/react";
import { PageSection } from "@techconnect/ui/page-section";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import type { ProfileVacancies_JobProfileFragment } from "../../graphql/generated/graphql.ts";
import { VacancyCard } from "../vacancies/vacancy-card.tsx";

const ProfileVacancies_jobProfile = graphql(`
  fragment ProfileVacancies_jobProfile on JobProfile {
    id
    vacancies(first: 3) {
      totalCount
      edges {
        node {
          id
          ...VacancyCard_vacancy
        }
      }
    }
  }
`);

type Props = { readonly jobProfile: FragmentType<ProfileVacancies_JobProfileFragment>; readonly slug: string };

/** Places where this work is offered now. */
export const ProfileVacancies = ({ jobProfile, slug }: Props) => {
  const { locale } = useLingui().i18n;
  const { data } = useSuspenseFragment({
    fragment: ProfileVacancies_jobProfile,
    fragmentName: "ProfileVacancies_jobProfile",
    from: jobProfile,
  });
  const { edges, totalCount } = data.vacancies;
  return (
    <PageSection id="vacancies" title={<Trans>Vacatures</Trans>}>
      {edges.length === 0 ? (
        <p>
          <Trans>
            Nu is er geen vacature voor dit werk. Morgen kan dat anders zijn.{" "}
            <Link to={`/${locale}/vacatures`}>Bekijk alle vacatures</Link>.
          </Trans>
        </p>
      ) : (
        <ul className="columns list-plain">
          {edges.map(({ node }) => (
            <VacancyCard key={node.id} vacancy={node} />
          ))}
        </ul>
      )}
      {totalCount > edges.length && (
        <p>
          <Link className="link-alone" to={`/${locale}/vacatures?beroep=${slug}`}>
            <Trans>Bekijk alle {totalCount} vacatures voor dit werk</Trans>
          </Link>
        </p>
      )}
    </PageSection>
  );
};
