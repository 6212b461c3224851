import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { PageSection } from "@techconnect/ui/page-section";
import { graphql } from "../../graphql/generated/gql.ts";
import type { AccountPasskeys_AccountFragment } from "../../graphql/generated/graphql.ts";
import { useLocale } from "../../request/use-locale.ts";
import { useFormats } from "../site/use-formats.ts";
import { PasskeyButton } from "./passkey-button.tsx";

const AccountPasskeys_account = graphql(`
  fragment AccountPasskeys_account on Account {
    id
    hasAuthenticator
    passkeys {
      id
      name
      madeAt
    }
  }
`);

type Passkey = AccountPasskeys_AccountFragment["passkeys"][number];

const PasskeyItem = ({ passkey: { id, name, madeAt } }: { readonly passkey: Passkey }) => {
  const { day } = useFormats();
  return (
    <li className="card">
      <h3 className="card__title">{name === null ? <Trans>Passkey</Trans> : <bdi>{name}</bdi>}</h3>
      {madeAt !== null && (
        <p>
          <Trans>Gemaakt op {day(madeAt.slice(0, 10))}</Trans>
        </p>
      )}
      <form method="post">
        <input type="hidden" name="id" value={id} />
        <Button kind="quiet" name="doe" value="verwijder-passkey">
          <Trans>Verwijder deze passkey</Trans>
        </Button>
      </form>
    </li>
  );
};

/** Other ways to sign in than a link: a passkey, and an app for who works with data of others. */
export const AccountPasskeys = ({ account }: { readonly account: FragmentType<AccountPasskeys_AccountFragment> }) => {
  const locale = useLocale();
  const { data } = useSuspenseFragment({ fragment: AccountPasskeys_account, from: account });
  return (
    <PageSection
      id="ways-in"
      title={<Trans>Hoe je inlogt</Trans>}
      intro={<Trans>Je kunt altijd inloggen met een link in je mail.</Trans>}
    >
      <ul className="columns list-plain">
        {data.passkeys.map((passkey) => (
          <PasskeyItem key={passkey.id} passkey={passkey} />
        ))}
      </ul>
      <PasskeyButton does="add" after={`/${locale}/account`} />
      <p>
        {data.hasAuthenticator ? (
          <Trans>Na een link vragen we ook een code uit je app.</Trans>
        ) : (
          <Trans>Werk je met gegevens van anderen? Zet dan een app met codes aan.</Trans>
        )}{" "}
        <a href={`/${locale}/account/app`}>
          {data.hasAuthenticator ? <Trans>Beheer de app</Trans> : <Trans>Zet de app aan</Trans>}
        </a>
      </p>
    </PageSection>
  );
};
