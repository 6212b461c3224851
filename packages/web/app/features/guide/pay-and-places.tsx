import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "../../graphql/generated/gql.ts";
import type { PayAndPlaces_JobProfileFragment } from "../../graphql/generated/graphql.ts";
import { levelWords } from "../site/fact-words.ts";
import { Pay } from "../site/pay.tsx";
import { SourceLine } from "../site/source-line.tsx";
import { useFormats } from "../site/use-formats.ts";

const PayAndPlaces_jobProfile = graphql(`
  fragment PayAndPlaces_jobProfile on JobProfile {
    id
    levels
    sectors {
      id
      label
    }
    pay {
      fromCents
      toCents
      period
      source {
        title
        url
        checkedOn
      }
    }
  }
`);

type Props = { readonly jobProfile: FragmentType<PayAndPlaces_JobProfileFragment> };

/** What it pays, where it is done and from which schooling one starts, beside the story of the work. */
export const PayAndPlaces = ({ jobProfile }: Props) => {
  const { i18n } = useLingui();
  const { list } = useFormats();
  const { data } = useSuspenseFragment({ fragment: PayAndPlaces_jobProfile, from: jobProfile });
  return (
    <aside className="card profile__facts section">
      <h2>
        <Trans>Waar kun je dit doen?</Trans>
      </h2>
      <ul>
        {data.sectors.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
      <h2>
        <Trans>Wat verdien je?</Trans>
      </h2>
      {data.pay === null ? (
        <p>
          <Trans>Dat zeggen we pas als we een goede bron hebben. Die is er nog niet. Vraag het in een gesprek.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Pay pay={data.pay} />
          </p>
          {data.pay.source !== null && <SourceLine source={data.pay.source} />}
        </>
      )}
      <h2>
        <Trans>Waarmee kun je beginnen?</Trans>
      </h2>
      <p>{list(data.levels.map((level) => i18n._(levelWords[level])))}</p>
    </aside>
  );
};
