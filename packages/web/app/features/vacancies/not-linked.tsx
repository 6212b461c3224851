import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { graphql } from "../../graphql/generated/gql.ts";
import type { NotLinked_VacancyFragment } from "../../graphql/generated/graphql.ts";

const NotLinked_vacancy = graphql(`
  fragment NotLinked_vacancy on Vacancy {
    id
    language
    unlinked
  }
`);

/** What stood in an imported vacancy and we could not place; it counts for nothing in suggestions, so it is said. */
export const NotLinked = ({ vacancy }: { readonly vacancy: FragmentType<NotLinked_VacancyFragment> }) => {
  const { data } = useSuspenseFragment({ fragment: NotLinked_vacancy, from: vacancy });
  if (data.unlinked.length === 0) return null;
  return (
    <section className="card" aria-labelledby="unlinked">
      <h2 id="unlinked" className="card__title">
        <Trans>Dit konden we niet plaatsen</Trans>
      </h2>
      <p>
        <Trans>Deze woorden uit de vacature kent onze lijst niet. Ze tellen niet mee bij wat bij je past.</Trans>
      </p>
      <ul lang={data.language}>
        {data.unlinked.map((words) => (
          <li key={words} dir="auto">
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
};
