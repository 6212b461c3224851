import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Notice } from "@techconnect/ui/notice";
import { data, redirect, useSearchParams } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { AccountPeople } from "../../features/helpers/account-people.tsx";
import { AccountPage } from "../../features/identity/account.query.ts";
import { AccountAddress } from "../../features/identity/account-address.tsx";
import { AccountOrganisations } from "../../features/identity/account-organisations.tsx";
import { AccountPasskeys } from "../../features/identity/account-passkeys.tsx";
import { AccountSessions } from "../../features/identity/account-sessions.tsx";
import { changeAccount } from "../../features/identity/change-account.server.ts";
import { mustBeSignedIn } from "../../features/identity/must-be-signed-in.ts";
import { WhoYouAre } from "../../features/identity/who-you-are.tsx";
import { AccountMine } from "../../features/mine/account-mine.tsx";
import { PageHead } from "../../features/site/page-head.tsx";
import type { Route } from "./+types/account.ts";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const asked = await ask(clientOf(request, context), AccountPage, {});
  mustBeSignedIn(request, asked?.me);
  return null;
};

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  try {
    const answer = await changeAccount(clientOf(request, context), await request.formData());
    if (answer.done === "refused") return data({ refused: answer.name, troubled: false }, { status: 400 });
    return redirect(`/${params.lang}/account?klaar=${answer.done}`, 303);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return data({ refused: undefined, troubled: true }, { status: 503 });
  }
};

const Done = ({ what }: { readonly what: string | null }) => {
  if (what !== "kept" && what !== "ended" && what !== "removed" && what !== "moved") return null;
  return (
    <Notice tone="success" role="alert">
      <p>
        {what === "kept" && <Trans>Bewaard.</Trans>}
        {what === "ended" && <Trans>Daar ben je uitgelogd.</Trans>}
        {what === "removed" && <Trans>De passkey is weg.</Trans>}
        {what === "moved" && (
          <Trans>
            Je e-mailadres is veranderd. Log hierna in met het nieuwe. Op andere apparaten ben je uitgelogd.
          </Trans>
        )}
      </p>
    </Notice>
  );
};

const SignOut = ({ lang }: { readonly lang: string }) => (
  <form method="post" action={`/${lang}/uitloggen`} className="section">
    <Button kind="quiet">
      <Trans>Log uit</Trans>
    </Button>
  </form>
);

const Account = ({ actionData, params }: Route.ComponentProps) => {
  const { t } = useLingui();
  const [parameters] = useSearchParams();
  const { me } = useSuspenseQuery(AccountPage).data;
  if (!me) return null;
  return (
    <div className="page">
      <PageHead title={t`Je account`} indexed={false} />
      <h1>
        <Trans>Je account</Trans>
      </h1>
      <Done what={parameters.get("klaar")} />
      {actionData?.troubled && (
        <Notice tone="error" role="alert">
          <p>
            <Trans>Er ging iets mis bij ons. Probeer het opnieuw.</Trans>
          </p>
        </Notice>
      )}
      {me.isSuspended && (
        <Notice tone="warning">
          <p>
            <Trans>Je account staat stil. Je kunt bij je eigen gegevens. Praat met ons, dan kijken we samen.</Trans>{" "}
            <a href={`/${params.lang}/hulp`}>
              <Trans>Praat met iemand</Trans>
            </a>
          </p>
        </Notice>
      )}
      <AccountMine account={me} />
      <WhoYouAre {...me} refused={actionData?.refused} />
      {!me.isSuspended && <AccountAddress />}
      <AccountPeople account={me} />
      <AccountOrganisations account={me} />
      <AccountPasskeys account={me} />
      <AccountSessions account={me} />
      <SignOut lang={params.lang} />
    </div>
  );
};
export default Account;
