import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { PageSection } from "@techconnect/ui/page-section";
import { Tile } from "@techconnect/ui/tile";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import type { ProfileNear_JobProfileFragment } from "../../graphql/generated/graphql.ts";
import { forReader, type Reader } from "./reader.ts";
import { tileOfSkill } from "./tile-of-skill.ts";

const ProfileNear_jobProfile = graphql(`
  fragment ProfileNear_jobProfile on JobProfile {
    id
    near {
      jobProfile {
        id
        slug
        title
        summary
      }
      shared {
        id
        label
      }
    }
  }
`);

type Near = ProfileNear_JobProfileFragment["near"][number];

const Shared = ({ shared }: Pick<Near, "shared">) =>
  shared.length === 0 ? null : (
    <>
      <p className="near__why">
        <Trans>Dit heb je in allebei nodig:</Trans>
      </p>
      <ul className="signs">
        {shared.map(({ id, label }) => (
          <li key={id}>
            <Tile pattern={tileOfSkill(id)} size="small" />
            {label}
          </li>
        ))}
      </ul>
    </>
  );

type Props = { readonly jobProfile: FragmentType<ProfileNear_JobProfileFragment>; readonly reader: Reader };

/** Other work that asks much the same, and what it is that both ask. */
export const ProfileNear = ({ jobProfile, reader }: Props) => {
  const { i18n } = useLingui();
  const { data } = useSuspenseFragment({ fragment: ProfileNear_jobProfile, from: jobProfile });
  return data.near.length === 0 ? null : (
    <PageSection
      id="near"
      title={<Trans>Dichtbij dit werk</Trans>}
      intro={<Trans>Werk waarvoor je veel van hetzelfde nodig hebt.</Trans>}
    >
      <ul className="columns list-plain">
        {data.near.map(({ jobProfile: { id, slug, title, summary }, shared }) => (
          <li className="card" key={id}>
            <h3 className="card__title">
              <Link to={forReader(`/${i18n.locale}/werk/${slug}`, reader)}>{title}</Link>
            </h3>
            <p>{summary}</p>
            <Shared shared={shared} />
          </li>
        ))}
      </ul>
    </PageSection>
  );
};
