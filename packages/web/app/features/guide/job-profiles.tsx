import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import { NextPage } from "../site/next-page.tsx";
import { PageHead } from "../site/page-head.tsx";
import { JobProfileCard } from "./job-profile-card.tsx";

export const JobProfilesPage = graphql(`
  query JobProfilesPage($after: String) {
    jobProfiles(first: 48, after: $after) {
      totalCount
      edges {
        node {
          id
          ...JobProfileCard_jobProfile
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** All kinds of work that the site tells about. */
export const JobProfiles = ({ after }: { readonly after: string | null }) => {
  const { t, i18n } = useLingui();
  const { data } = useSuspenseQuery(JobProfilesPage, { variables: { after } });
  const { edges, pageInfo, totalCount } = data.jobProfiles;
  return (
    <div className="page">
      <PageHead
        title={t`Alle beroepen`}
        description={t`Lees per beroep wat je doet, wat je al kunt en hoe je het leert.`}
      />
      <h1>
        <Trans>Alle beroepen</Trans>
      </h1>
      <p className="lead">
        <Trans>
          {totalCount} soorten werk in tech. In ziekenhuizen, winkels, scholen en fabrieken. Lees wat je doet en wat je
          nodig hebt.
        </Trans>
      </p>
      <p>
        <Link className="link-alone" to={`/${i18n.locale}/beroepen/alle`}>
          <Trans>Bekijk alle beroepen in ICT in één overzicht</Trans>
        </Link>
      </p>
      <ul className="columns list-plain section">
        {edges.map(({ node }) => (
          <JobProfileCard key={node.id} jobProfile={node} />
        ))}
      </ul>
      <NextPage pageInfo={pageInfo} after={after} />
    </div>
  );
};
