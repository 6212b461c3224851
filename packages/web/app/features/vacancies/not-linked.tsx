import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { graphql } from "../../graphql/generated/gql.ts";
import type { NotLinked_VacancyFragment } from "../../graphql/generated/graphql.ts";
import { UnlinkedWords } from "../site/unlinked-words.tsx";

const NotLinked_vacancy = graphql(`
  fragment NotLinked_vacancy on Vacancy {
    id
    language
    unlinked
  }
`);

/** What stood in an imported vacancy and we could not place. */
export const NotLinked = ({ vacancy }: { readonly vacancy: FragmentType<NotLinked_VacancyFragment> }) => {
  const { data } = useSuspenseFragment({ fragment: NotLinked_vacancy, from: vacancy });
  return (
    <UnlinkedWords words={data.unlinked} language={data.language}>
      <Trans>Deze woorden uit de vacature kent onze lijst niet. Ze tellen niet mee bij wat bij je past.</Trans>
    </UnlinkedWords>
  );
};
