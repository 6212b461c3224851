import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import { NextPage } from "../site/next-page.tsx";
import { PageHead } from "../site/page-head.tsx";
import { CourseCard } from "./course-card.tsx";

export const CoursesPage = graphql(`
  query CoursesPage($after: String, $filter: CourseFilter) {
    courses(first: 20, after: $after, filter: $filter) {
      totalCount
      edges {
        node {
          id
          ...CourseCard_course
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
export type CoursesAsked = { readonly after: string | null; readonly jobProfile: string | null };

export const coursesVariables = ({ after, jobProfile }: CoursesAsked) => ({
  after,
  filter: jobProfile === null ? null : { jobProfile },
});

/** All courses, or those that lead to one kind of work. */
export const Courses = (asked: CoursesAsked) => {
  const { t, i18n } = useLingui();
  const { data } = useSuspenseQuery(CoursesPage, { variables: coursesVariables(asked) });
  const { edges, pageInfo } = data.courses;
  const { after, jobProfile } = asked;
  return (
    <div className="page">
      <PageHead
        title={t`Alle opleidingen`}
        description={t`Opleidingen en cursussen in tech: hoe lang, wat het kost, en hoe je erin komt.`}
      />
      <h1>
        <Trans>Alle opleidingen</Trans>
      </h1>
      <p className="lead">
        <Trans>Kort en lang, overdag en in de avond. Bij sommige heb je geen diploma nodig.</Trans>
      </p>
      {jobProfile !== null && (
        <p>
          <Link className="link-alone" to={`/${i18n.locale}/leren`}>
            <Trans>Laat alle opleidingen zien</Trans>
          </Link>
        </p>
      )}
      {edges.length === 0 && (
        <p>
          <Trans>Hier staat nu geen opleiding.</Trans>
        </p>
      )}
      <ul className="columns list-plain section">
        {edges.map(({ node }) => (
          <CourseCard key={node.id} course={node} heading="h2" />
        ))}
      </ul>
      <NextPage pageInfo={pageInfo} after={after} />
    </div>
  );
};
