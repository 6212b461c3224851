import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Disclosure } from "@techconnect/ui/disclosure";
import { Fragment } from "react";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import type { OccupationItem_OccupationFragment } from "../../graphql/generated/graphql.ts";
import { useFormats } from "../site/use-formats.ts";

const OccupationItem_occupation = graphql(`
  fragment OccupationItem_occupation on Occupation {
    id
    label
    language
    essentialSkills(first: 40) {
      totalCount
      names {
        language
        labels
      }
    }
    optionalSkills(first: 1) {
      totalCount
    }
    jobProfile {
      id
      slug
      title
      sectors {
        id
        label
      }
    }
  }
`);

type Occupation = OccupationItem_OccupationFragment;

/** What marks words that are not in the language of the page, so that they are read out as they are written. */
const useForeign = () => {
  const { i18n } = useLingui();
  return (language: string) => (language === i18n.locale ? null : { lang: language, dir: "auto" as const });
};

const InDepth = ({ jobProfile }: { readonly jobProfile: NonNullable<Occupation["jobProfile"]> }) => {
  const { i18n } = useLingui();
  const { list } = useFormats();
  const sectors = list(jobProfile.sectors.map(({ label }) => label));
  return (
    <>
      <p>
        <Link className="link-alone" to={`/${i18n.locale}/werk/${jobProfile.slug}`}>
          <Trans>Lees alles over dit werk: {jobProfile.title}</Trans>
        </Link>
      </p>
      {jobProfile.sectors.length > 0 && (
        <p>
          <Trans>Je vindt dit werk in: {sectors}.</Trans>
        </p>
      )}
    </>
  );
};

const Skills = ({ names }: Pick<Occupation["essentialSkills"], "names">) => {
  const foreign = useForeign();
  return names.map(({ language, labels }) => {
    const mark = foreign(language);
    return (
      <Fragment key={language}>
        {mark !== null && (
          <p className="occupation__note">
            <Trans>Deze namen zijn er nog niet in deze taal:</Trans>
          </p>
        )}
        <ul className="occupation__skills" {...mark}>
          {labels.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      </Fragment>
    );
  });
};

const More = ({ hidden, optional }: { readonly hidden: number; readonly optional: number }) => (
  <>
    {hidden > 0 && (
      <p>
        <Plural value={hidden} one="En nog # andere." other="En nog # andere." />
      </p>
    )}
    {optional > 0 && (
      <p>
        <Plural value={optional} one="Soms komt er nog # bij." other="Soms komen er nog # bij." />
      </p>
    )}
  </>
);

type Props = { readonly occupation: FragmentType<Occupation> };

/** An occupation that opens to what one uses in it. */
export const OccupationItem = ({ occupation }: Props) => {
  const foreign = useForeign();
  const { data } = useSuspenseFragment({
    fragment: OccupationItem_occupation,
    fragmentName: "OccupationItem_occupation",
    from: occupation,
  });
  const { essentialSkills: essential, optionalSkills: optional, jobProfile } = data;
  const shown = essential.names.reduce((sum, { labels }) => sum + labels.length, 0);
  return (
    <li>
      <Disclosure summary={<span {...foreign(data.language)}>{data.label}</span>}>
        {jobProfile !== null && <InDepth jobProfile={jobProfile} />}
        {essential.totalCount === 0 ? (
          <p>
            <Trans>Wat je hier gebruikt, staat nog niet in de lijst.</Trans>
          </p>
        ) : (
          <>
            <p>
              <Trans>Dit gebruik je in dit werk:</Trans>
            </p>
            <Skills names={essential.names} />
            <More hidden={essential.totalCount - shown} optional={optional.totalCount} />
          </>
        )}
      </Disclosure>
    </li>
  );
};
