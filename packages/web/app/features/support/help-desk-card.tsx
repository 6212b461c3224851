import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Chip, Chips } from "@techconnect/ui/chip";
import { graphql } from "../../graphql/generated/gql.ts";
import type { HelpDeskCard_HelpDeskFragment } from "../../graphql/generated/graphql.ts";
import { SourceLine } from "../site/source-line.tsx";
import { topicWords } from "./topic-words.ts";

const HelpDeskCard_helpDesk = graphql(`
  fragment HelpDeskCard_helpDesk on HelpDesk {
    id
    slug
    name
    about
    topics
    area
    website
    telephone
    source {
      title
      url
      checkedOn
    }
  }
`);

type Contact = Pick<HelpDeskCard_HelpDeskFragment, "telephone" | "website">;

const Contacts = ({ telephone, website }: Contact) => (
  <>
    {telephone !== null && (
      <p>
        <a className="link-alone" href={`tel:${telephone.replaceAll(/[^+\d]/g, "")}`}>
          <Trans>
            Bel <bdi>{telephone}</bdi>
          </Trans>
        </a>
      </p>
    )}
    {website !== null && (
      <p>
        <a className="link-alone" href={website} rel="external">
          <Trans>Naar de website</Trans>
        </a>
      </p>
    )}
  </>
);

/** Where one can go: what for, for whom, and how to reach it where somebody checked that. */
export const HelpDeskCard = ({ helpDesk }: { readonly helpDesk: FragmentType<HelpDeskCard_HelpDeskFragment> }) => {
  const { i18n } = useLingui();
  const { data } = useSuspenseFragment({ fragment: HelpDeskCard_helpDesk, from: helpDesk });
  const { telephone, website } = data;
  return (
    <li className="card" id={data.slug}>
      <h3 className="card__title" lang="nl" dir="auto">
        {data.name}
      </h3>
      <p className="soft">
        <Trans>
          Voor wie woont in: <bdi lang="nl">{data.area}</bdi>
        </Trans>
      </p>
      <p>{data.about}</p>
      <Chips>
        {data.topics.map((topic) => (
          <Chip key={topic} tone="mint">
            {i18n._(topicWords[topic])}
          </Chip>
        ))}
      </Chips>
      <Contacts telephone={telephone} website={website} />
      <SourceLine source={data.source} />
    </li>
  );
};
