import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { useLingui } from "@lingui/react";
import { PageSection } from "@techconnect/ui/page-section";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import type { ProfileRoutes_JobProfileFragment } from "../../graphql/generated/graphql.ts";
import { CourseCard } from "../courses/course-card.tsx";

const ProfileRoutes_jobProfile = graphql(`
  fragment ProfileRoutes_jobProfile on JobProfile {
    id
    courses(first: 6) {
      totalCount
      edges {
        node {
          id
          ...CourseCard_course
        }
      }
    }
  }
`);

type Props = { readonly jobProfile: FragmentType<ProfileRoutes_JobProfileFragment>; readonly slug: string };

/** The courses that lead here today. */
export const ProfileRoutes = ({ jobProfile, slug }: Props) => {
  const { locale } = useLingui().i18n;
  const { data } = useSuspenseFragment({
    fragment: ProfileRoutes_jobProfile,
    fragmentName: "ProfileRoutes_jobProfile",
    from: jobProfile,
  });
  const { edges, totalCount } = data.courses;
  return (
    <PageSection id="routes" title={<Trans>Zo kun je dit leren</Trans>}>
      {edges.length === 0 ? (
        <p>
          <Trans>
            We kennen nu geen opleiding die hierheen leidt. <Link to={`/${locale}/hulp`}>Praat met iemand</Link>, dan
            zoeken we samen.
          </Trans>
        </p>
      ) : (
        <ul className="columns list-plain">
          {edges.map(({ node }) => (
            <CourseCard key={node.id} course={node} />
          ))}
        </ul>
      )}
      {totalCount > edges.length && (
        <p>
          <Link className="link-alone" to={`/${locale}/leren?beroep=${slug}`}>
            <Trans>Bekijk alle {totalCount} opleidingen voor dit werk</Trans>
          </Link>
        </p>
      )}
    </PageSection>
  );
};
