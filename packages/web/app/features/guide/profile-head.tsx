import { Trans, useLingui } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import { Link } from "react-router";
import type { JobProfilePageQuery } from "../../graphql/generated/graphql.ts";
import { SaveButton } from "../saved/save-button.tsx";
import { AudienceSwitch } from "./audience-switch.tsx";
import { MythChips } from "./myth-chips.tsx";
import { type Reader, readerFields, withFields } from "./reader.ts";

type Props = {
  readonly profile: NonNullable<JobProfilePageQuery["jobProfile"]>;
  readonly slug: string;
  readonly reader: Reader;
};

/** What the work is, and for whom the page is told. */
export const ProfileHead = ({ profile, slug, reader }: Props) => {
  const { i18n } = useLingui();
  return (
    <header className="profile__head">
      <h1>{profile.title}</h1>
      <p className="lead">{profile.summary}</p>
      <AudienceSwitch chosen={reader.audience} path={`/${i18n.locale}/werk/${slug}`} fields={readerFields(reader)} />
    </header>
  );
};

/** What the work does not ask, in a few words, and where one can go from here; below what this reader asked first. */
export const ProfileWaysOn = ({ profile, slug, reader }: Props) => {
  const { i18n } = useLingui();
  return (
    <div className="profile__ways-on section">
      <MythChips jobProfile={profile} sources="#needs" />
      <div className="row">
        <a className={buttonClass()} href="#routes">
          <Trans>Bekijk hoe je dit leert</Trans>
        </a>
        <SaveButton kind="job-profile" slug={slug} />
        <Link
          className="link-alone"
          to={withFields(`/${i18n.locale}/vergelijk`, [["p", slug], ...readerFields(reader)])}
        >
          <Trans>Vergelijk met ander werk</Trans>
        </Link>
        <Link className="link-alone" to={`/${i18n.locale}/talenten`}>
          <Trans>Past dit bij mij? Ontdek je talenten</Trans>
        </Link>
      </div>
    </div>
  );
};
