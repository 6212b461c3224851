import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { useLingui } from "@lingui/react";
import { Link } from "react-router";
import { graphql } from "../../graphql/generated/gql.ts";
import type { VacancyKind_VacancyFragment } from "../../graphql/generated/graphql.ts";

const VacancyKind_vacancy = graphql(`
  fragment VacancyKind_vacancy on Vacancy {
    id
    jobProfile {
      id
      slug
      title
      summary
    }
    skills {
      id
      label
    }
  }
`);

/** The kind of work behind the title, and the skills that the text speaks of. */
export const VacancyKind = ({ vacancy }: { readonly vacancy: FragmentType<VacancyKind_VacancyFragment> }) => {
  const { locale } = useLingui().i18n;
  const { data } = useSuspenseFragment({ fragment: VacancyKind_vacancy, from: vacancy });
  const { jobProfile, skills } = data;
  if (jobProfile === null && skills.length === 0) return null;
  return (
    <section className="card" aria-labelledby="kind">
      {jobProfile !== null && (
        <>
          <h2 id="kind" className="card__title">
            <Trans>Wat voor werk is dit?</Trans>
          </h2>
          <p>
            <Link to={`/${locale}/werk/${jobProfile.slug}`}>{jobProfile.title}</Link>
            <br />
            {jobProfile.summary}
          </p>
        </>
      )}
      {skills.length > 0 && (
        <>
          <h2 id={jobProfile === null ? "kind" : undefined} className="card__title">
            <Trans>Hier gaat het over</Trans>
          </h2>
          <ul>
            {skills.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
