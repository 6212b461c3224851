import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { PageSection } from "@techconnect/ui/page-section";
import { graphql } from "../../graphql/generated/gql.ts";
import type { AccountSessions_AccountFragment } from "../../graphql/generated/graphql.ts";
import { useFormats } from "../site/use-formats.ts";
import { deviceName } from "./device-name.ts";

const AccountSessions_account = graphql(`
  fragment AccountSessions_account on Account {
    id
    sessions {
      id
      usedAt
      userAgent
      isShared
      isThis
    }
  }
`);

type Session = AccountSessions_AccountFragment["sessions"][number];

const Device = ({ userAgent }: { readonly userAgent: string | null }) => {
  const { browser, system } = deviceName(userAgent);
  if (browser === null && system === null) return <Trans>Een apparaat</Trans>;
  return <bdi>{[browser, system].filter((name) => name !== null).join(", ")}</bdi>;
};

const SessionItem = ({ session: { id, usedAt, userAgent, isShared, isThis } }: { readonly session: Session }) => {
  const { moment } = useFormats();
  return (
    <li className="card">
      <h3 className="card__title">
        <Device userAgent={userAgent} />
      </h3>
      <p>{isThis ? <Trans>Dit apparaat</Trans> : <Trans>Laatst gebruikt: {moment(usedAt)}</Trans>}</p>
      {isShared && (
        <p className="soft">
          <Trans>Een gedeeld apparaat. Je wordt er vanzelf uitgelogd.</Trans>
        </p>
      )}
      {!isThis && (
        <form method="post">
          <input type="hidden" name="id" value={id} />
          <Button kind="quiet" name="doe" value="log-daar-uit">
            <Trans>Log daar uit</Trans>
          </Button>
        </form>
      )}
    </li>
  );
};

/** Where somebody is signed in, and how to end that. */
export const AccountSessions = ({ account }: { readonly account: FragmentType<AccountSessions_AccountFragment> }) => {
  const { data } = useSuspenseFragment({ fragment: AccountSessions_account, from: account });
  return (
    <PageSection
      id="sessions"
      title={<Trans>Waar je bent ingelogd</Trans>}
      intro={<Trans>Ken je een apparaat niet? Log daar dan uit.</Trans>}
    >
      <ul className="columns list-plain">
        {data.sessions.map((session) => (
          <SessionItem key={session.id} session={session} />
        ))}
      </ul>
      {data.sessions.length > 1 && (
        <form method="post">
          <Button kind="quiet" name="doe" value="log-overal-uit">
            <Trans>Log overal uit, behalve hier</Trans>
          </Button>
        </form>
      )}
    </PageSection>
  );
};
