import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import { NextPage } from "../site/next-page.tsx";
import { PageHead } from "../site/page-head.tsx";
import { VacancyCard } from "./vacancy-card.tsx";

export const VacanciesPage = graphql(`
  query VacanciesPage($after: String, $filter: VacancyFilter) {
    vacancies(first: 20, after: $after, filter: $filter) {
      edges {
        node {
          id
          ...VacancyCard_vacancy
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What a list shows, as its address says. */
export type VacanciesAsked = { readonly after: string | null; readonly jobProfile: string | null };

export const vacanciesVariables = ({ after, jobProfile }: VacanciesAsked) => ({
  after,
  filter: jobProfile === null ? null : { jobProfile },
});

/** All open vacancies, or those for one kind of work. */
export const Vacancies = (asked: VacanciesAsked) => {
  const { t, i18n } = useLingui();
  const { data } = useSuspenseQuery(VacanciesPage, { variables: vacanciesVariables(asked) });
  const { edges, pageInfo } = data.vacancies;
  const { after, jobProfile } = asked;
  return (
    <div className="page">
      <PageHead title={t`Alle vacatures`} description={t`Vacatures in tech waar je kunt leren en werken.`} />
      <h1>
        <Trans>Alle vacatures</Trans>
      </h1>
      <p className="lead">
        <Trans>Weet je nog niet wat je zoekt?</Trans>{" "}
        <Link to={`/${i18n.locale}/talenten`}>
          <Trans>Ontdek je talenten</Trans>
        </Link>
      </p>
      {jobProfile !== null && (
        <p>
          <Link className="link-alone" to={`/${i18n.locale}/vacatures`}>
            <Trans>Laat alle vacatures zien</Trans>
          </Link>
        </p>
      )}
      {edges.length === 0 && (
        <p>
          <Trans>Hier staat nu geen vacature. Morgen kan dat anders zijn.</Trans>
        </p>
      )}
      <ul className="columns list-plain section">
        {edges.map(({ node }) => (
          <VacancyCard key={node.id} vacancy={node} heading="h2" />
        ))}
      </ul>
      <NextPage pageInfo={pageInfo} after={after} />
    </div>
  );
};
