import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Tile } from "@techconnect/ui/tile";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import type { GuideCard_JobProfileFragment } from "../../graphql/generated/graphql.ts";
import { GuideCardLine } from "./guide-card-line.tsx";
import type { GuideItem } from "./level-guide.query.ts";
import { MythChips } from "./myth-chips.tsx";
import { forReader, type Reader } from "./reader.ts";
import { StepsTo } from "./steps-to.tsx";
import { tileOfSkill } from "./tile-of-skill.ts";

const GuideCard_jobProfile = graphql(`
  fragment GuideCard_jobProfile on JobProfile {
    id
    slug
    title
    summary
    day
    skills {
      skill {
        id
      }
    }
    ...MythChips_jobProfile
  }
`);

type Props = {
  readonly jobProfile: FragmentType<GuideCard_JobProfileFragment>;
  readonly wayIn: GuideItem["wayIn"];
  readonly reader: Reader;
};

/** A kind of work in the guide: what one does, what it does not ask, and how one begins from here. */
export const GuideCard = ({ jobProfile, wayIn, reader }: Props) => {
  const { i18n, t } = useLingui();
  const { data } = useSuspenseFragment({
    fragment: GuideCard_jobProfile,
    fragmentName: "GuideCard_jobProfile",
    from: jobProfile,
  });
  const address = forReader(`/${i18n.locale}/werk/${data.slug}`, reader);
  return (
    <li className="card guide-card">
      <h3 className="card__title guide-card__title">
        <Tile pattern={tileOfSkill(data.skills[0]?.skill.id ?? "")} size="small" />
        <Link to={address}>{data.title}</Link>
      </h3>
      <p>{data.summary}</p>
      <StepsTo steps={wayIn.steps} />
      <GuideCardLine wayIn={wayIn} firstOfDay={data.day[0] ?? null} audience={reader.audience} />
      <MythChips jobProfile={data} sources={`${address}#needs`} />
      <label className="compare-pick">
        <input type="checkbox" name="p" value={data.slug} />
        {t`Vergelijk`} <span className="visually-hidden">{data.title}</span>
      </label>
    </li>
  );
};
