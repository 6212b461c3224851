import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { PageSection } from "@techconnect/ui/page-section";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import type { ProfileOpens_JobProfileFragment } from "../../graphql/generated/graphql.ts";
import { forReader, type Reader } from "./reader.ts";

const ProfileOpens_jobProfile = graphql(`
  fragment ProfileOpens_jobProfile on JobProfile {
    id
    opens {
      skill {
        id
        label
      }
      jobProfiles {
        id
        slug
        title
      }
    }
  }
`);

type Props = { readonly jobProfile: FragmentType<ProfileOpens_JobProfileFragment>; readonly reader: Reader };

/** What else opens up with what one learns for this work, by what one learns. */
export const ProfileOpens = ({ jobProfile, reader }: Props) => {
  const { i18n } = useLingui();
  const { data } = useSuspenseFragment({ fragment: ProfileOpens_jobProfile, from: jobProfile });
  return data.opens.length === 0 ? null : (
    <PageSection
      id="opens"
      title={<Trans>Wat gaat er nog meer open?</Trans>}
      intro={<Trans>Wat je voor dit werk leert, brengt je ook dichter bij ander werk.</Trans>}
    >
      <ul className="learn">
        {data.opens.map(({ skill, jobProfiles }) => (
          <li key={skill.id}>
            <h3>{skill.label}</h3>
            <p>
              <Trans>Als je dit leert, gaat ook dit werk open:</Trans>
            </p>
            <ul className="pills">
              {jobProfiles.map(({ id, slug, title }) => (
                <li key={id}>
                  <Link to={forReader(`/${i18n.locale}/werk/${slug}`, reader)}>{title}</Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </PageSection>
  );
};
