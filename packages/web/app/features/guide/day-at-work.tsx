import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { graphql } from "../../graphql/generated/gql.ts";
import type { DayAtWork_JobProfileFragment } from "../../graphql/generated/graphql.ts";

const DayAtWork_jobProfile = graphql(`
  fragment DayAtWork_jobProfile on JobProfile {
    id
    day
  }
`);

/** One working day, from the first thing to the last. */
export const DayAtWork = ({ jobProfile }: { readonly jobProfile: FragmentType<DayAtWork_JobProfileFragment> }) => {
  const { data } = useSuspenseFragment({ fragment: DayAtWork_jobProfile, from: jobProfile });
  return (
    <section className="section" aria-labelledby="day">
      <h2 id="day">
        <Trans>Een dag in dit werk</Trans>
      </h2>
      <ol className="day">
        {data.day.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
};
