import type { FragmentType } from "@apollo/client";
import { Trans } from "@lingui/react/macro";
import { PageSection } from "@techconnect/ui/page-section";
import type { ReceivedInvitations_AccountFragment } from "../../graphql/generated/graphql.ts";
import { useLocale } from "../../request/use-locale.ts";
import { ReceivedInvitations } from "../organisations/received-invitations.tsx";

type Props = { readonly account: FragmentType<ReceivedInvitations_AccountFragment> };

/** Who invites somebody, and the way to the organisations that they work for. */
export const AccountOrganisations = ({ account }: Props) => (
  <PageSection id="organisations" title={<Trans>Je organisaties</Trans>}>
    <ReceivedInvitations account={account} heading="h3" />
    <p>
      <a className="link-alone" href={`/${useLocale()}/organisaties`}>
        <Trans>Ga naar je organisaties, of meld er een aan</Trans>
      </a>
    </p>
  </PageSection>
);
