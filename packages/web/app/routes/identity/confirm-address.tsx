import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { data, redirect } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { withCookies } from "../../auth/ask-auth.server.ts";
import { AddressPage } from "../../features/identity/address.query.ts";
import { AddressTrouble } from "../../features/identity/address-trouble.tsx";
import { forgetAskedAddress, keptAskedAddress } from "../../features/identity/asked-address.server.ts";
import { changeAddress, statusOf } from "../../features/identity/change-address.server.ts";
import { mustBeSignedIn } from "../../features/identity/must-be-signed-in.ts";
import { NewAddressForm } from "../../features/identity/new-address-form.tsx";
import { PageHead } from "../../features/site/page-head.tsx";
import type { Route } from "./+types/confirm-address.ts";

/** Nothing happens by looking: programs that check mails open links too. */
export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const asked = await ask(clientOf(request, context), AddressPage, {});
  return { current: asked?.me?.email ?? null, wanted: (await keptAskedAddress(request)) ?? "" };
};

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const answer = await changeAddress(clientOf(request, context), params.token);
  if (answer.next === "sign-in") return mustBeSignedIn<never>(request, null);
  if (answer.next === "again") return data({ trouble: answer.trouble }, { status: statusOf[answer.trouble] });
  const headers = withCookies(forgetAskedAddress());
  return redirect(`/${params.lang}/account?klaar=moved`, { status: 303, headers });
};

/** On a device where nobody is signed in: who lost the mailbox before cannot sign in here, and has the code. */
const NotHere = ({ lang, token }: { readonly lang: string; readonly token: string }) => (
  <>
    <h1>
      <Trans>Je bent hier niet ingelogd</Trans>
    </h1>
    <p className="lead">
      <Trans>Vul de code uit de mail in op het apparaat waar je een ander e-mailadres vroeg.</Trans>
    </p>
    <p>
      <a
        className="link-alone"
        href={`/${lang}/inloggen?${new URLSearchParams({ verder: `/${lang}/account/adres/link/${token}` })}`}
      >
        <Trans>Of log eerst hier in</Trans>
      </a>
    </p>
  </>
);

const AskAgain = ({ current, wanted }: { readonly current: string; readonly wanted: string }) => (
  <>
    <h1>
      <Trans>Deze link werkt niet meer</Trans>
    </h1>
    <p className="lead">
      <Trans>Een link werkt één keer, en een kwartier lang. Alleen de laatste mail telt. Vraag een nieuwe.</Trans>
    </p>
    <p>
      <Trans>
        Je bent ingelogd met <bdi>{current}</bdi>. Vroeg je het in een ander account? Log dan eerst daar in.
      </Trans>
    </p>
    <NewAddressForm email={wanted} />
  </>
);

const Confirm = ({ current }: { readonly current: string }) => (
  <form method="post" className="stack">
    <p>
      <Trans>
        Nu log je in met <bdi>{current}</bdi>. Daarna alleen nog met het nieuwe adres. Op andere apparaten word je
        uitgelogd.
      </Trans>
    </p>
    <div>
      <Button>
        <Trans>Ja, verander mijn e-mailadres</Trans>
      </Button>
    </div>
  </form>
);

const ConfirmAddress = ({ loaderData: { current, wanted }, actionData, params }: Route.ComponentProps) => {
  const { t } = useLingui();
  return (
    <div className="reading">
      <PageHead title={t`Ander e-mailadres`} indexed={false} />
      {current === null ? (
        <NotHere lang={params.lang} token={params.token} />
      ) : actionData?.trouble === "refused" ? (
        <AskAgain current={current} wanted={wanted} />
      ) : (
        <>
          <h1>
            <Trans>Is dit je nieuwe e-mailadres?</Trans>
          </h1>
          <p className="lead">
            <Trans>Je opende een mail op je nieuwe adres. Druk op de knop, dan hoort het bij je account.</Trans>
          </p>
          <AddressTrouble kind={actionData?.trouble} />
          <Confirm current={current} />
        </>
      )}
    </div>
  );
};
export default ConfirmAddress;
