import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "../../graphql/generated/gql.ts";
import { PageHead } from "./page-head.tsx";

export const LandingPage = graphql(`
  query LandingPage {
    stories(first: 3) {
      id
      quote
    }
  }
`);

/** The front page: what this is, for whom, and the first step. */
export const Landing = () => {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(LandingPage);
  return (
    <div className="page">
      <PageHead title={t`Er is een plek voor jou in tech`} />
      <h1>
        <Trans>Er is een plek voor jou in tech</Trans>
      </h1>
      {data.stories.map(({ id, quote }) => (
        <p key={id}>{quote}</p>
      ))}
    </div>
  );
};
