import "./organisations.css";
import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Fact, FactRow } from "@techconnect/ui/facts";
import { graphql } from "../../graphql/generated/gql.ts";
import type { ReceivedInvitations_AccountFragment } from "../../graphql/generated/graphql.ts";
import { useFormats } from "../site/use-formats.ts";
import { kindWords, roleWords } from "./organisation-words.ts";
import { PlacesShown } from "./places-shown.tsx";

const ReceivedInvitations_account = graphql(`
  fragment ReceivedInvitations_account on Account {
    id
    invitations {
      token
      organisationName
      organisationKind
      role
      places
      expiresAt
    }
  }
`);

type Received = ReceivedInvitations_AccountFragment["invitations"][number];

type Level = {
  /** Below the heading that stands above the list. */
  readonly heading: "h2" | "h3";
};

const InvitationCard = ({ invitation, heading: Heading }: Level & { readonly invitation: Received }) => {
  const { i18n } = useLingui();
  const { day } = useFormats();
  const { token, organisationName, organisationKind, role, places, expiresAt } = invitation;
  return (
    <li className="card stack organisation-card">
      <Heading className="card__title">
        <Trans>
          <bdi>{organisationName}</bdi> nodigt je uit
        </Trans>
      </Heading>
      <FactRow>
        <Fact name={<Trans>Soort</Trans>}>{i18n._(kindWords[organisationKind])}</Fact>
        <Fact name={<Trans>Je rol wordt</Trans>}>{i18n._(roleWords[role])}</Fact>
        <Fact name={<Trans>Waar</Trans>}>
          <PlacesShown places={places} />
        </Fact>
        <Fact name={<Trans>Werkt tot</Trans>}>{day(expiresAt.slice(0, 10))}</Fact>
      </FactRow>
      <p>
        <a className="link-alone" href={`/${i18n.locale}/uitnodiging/${token}`}>
          <Trans>Bekijk de uitnodiging</Trans>
          <span className="visually-hidden">: {organisationName}</span>
        </a>
      </p>
    </li>
  );
};

type Props = Level & { readonly account: FragmentType<ReceivedInvitations_AccountFragment> };

/** Who invites somebody at the address that they are signed in with; nothing where nobody does. */
export const ReceivedInvitations = ({ account, heading }: Props) => {
  const { invitations } = useSuspenseFragment({ fragment: ReceivedInvitations_account, from: account }).data;
  if (invitations.length === 0) return null;
  return (
    <ul className="columns plain-list">
      {invitations.map((invitation) => (
        <InvitationCard key={invitation.token} invitation={invitation} heading={heading} />
      ))}
    </ul>
  );
};
