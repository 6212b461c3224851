import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Disclosure } from "@techconnect/ui/disclosure";
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
      skills {
        id
        label
        language
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

/** Where it stands when it is not the language of the page, so that it is read out as it is written. */
const useForeign = () => {
  const { i18n } = useLingui();
  return (language: string) => (language === i18n.locale ? {} : { lang: language, dir: "auto" as const });
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

/** The skills of one language in one list, since a mark on each would double the page. */
const Skills = ({ skills }: { readonly skills: Occupation["essentialSkills"]["skills"] }) => {
  const foreign = useForeign();
  return [...Map.groupBy(skills, ({ language }) => language)].map(([language, own]) => (
    <ul key={language} className="occupation__skills" {...foreign(language)}>
      {own.map(({ id, label }) => (
        <li key={id}>{label}</li>
      ))}
    </ul>
  ));
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
            <Skills skills={essential.skills} />
            <More hidden={essential.totalCount - essential.skills.length} optional={optional.totalCount} />
          </>
        )}
      </Disclosure>
    </li>
  );
};
