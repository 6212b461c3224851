import "./organisations.css";
import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "../../graphql/generated/gql.ts";
import type { ReceivedInvitations_AccountFragment } from "../../graphql/generated/graphql.ts";
import { InvitationFacts } from "./invitation-facts.tsx";

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
  const { token, organisationName } = invitation;
  return (
    <li className="card stack organisation-card">
      <Heading className="card__title">
        <Trans>
          <bdi>{organisationName}</bdi> nodigt je uit
        </Trans>
      </Heading>
      <InvitationFacts {...invitation} />
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
