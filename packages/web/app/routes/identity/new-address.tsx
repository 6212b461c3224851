import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, useSearchParams } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { withCookies } from "../../auth/ask-auth.server.ts";
import { config } from "../../config.server.ts";
import { AddressPage } from "../../features/identity/address.query.ts";
import { AddressMailed } from "../../features/identity/address-mailed.tsx";
import {
  forgetAskedAddress,
  keepAskedAddress,
  keptAskedAddress,
} from "../../features/identity/asked-address.server.ts";
import { askForAddress, changeAddress, statusOf } from "../../features/identity/change-address.server.ts";
import { mustBeSignedIn } from "../../features/identity/must-be-signed-in.ts";
import { NewAddressForm } from "../../features/identity/new-address-form.tsx";
import { PageHead } from "../../features/site/page-head.tsx";
import { textIn } from "../../request/text-in.ts";
import type { Route } from "./+types/new-address.ts";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  mustBeSignedIn(request, (await ask(clientOf(request, context), AddressPage, {}))?.me);
  const outbox = config.appEnv === "demo" ? `${config.apiUrl}/outbox` : null;
  return { mailed: await keptAskedAddress(request), outbox };
};

/** A code changes the address; an address asks for a mail. */
export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const client = clientOf(request, context);
  const form = await request.formData();
  const page = `/${params.lang}/account`;
  if (form.has("code")) {
    const answer = await changeAddress(client, textIn(form, "code"));
    if (answer.next === "sign-in") return mustBeSignedIn<never>(request, null);
    if (answer.next === "again")
      return data({ trouble: answer.trouble, typed: null }, { status: statusOf[answer.trouble] });
    return redirect(`${page}?klaar=moved`, { status: 303, headers: withCookies(forgetAskedAddress()) });
  }
  const typed = textIn(form, "email");
  const answer = await askForAddress(client, typed);
  if (answer.next === "sign-in") return mustBeSignedIn<never>(request, null);
  if (answer.next === "again") return data({ trouble: answer.trouble, typed }, { status: statusOf[answer.trouble] });
  const headers = withCookies(await keepAskedAddress(answer.email));
  return redirect(`${page}/adres${form.has("opnieuw") ? "?opnieuw=1" : ""}`, { status: 303, headers });
};

const NewAddress = ({ loaderData: { mailed, outbox }, actionData, params }: Route.ComponentProps) => {
  const { t } = useLingui();
  const [parameters] = useSearchParams();
  const typed = actionData?.typed ?? null;
  const isMailed = mailed !== null && typed === null;
  return (
    <div className="reading">
      <PageHead title={isMailed ? t`Kijk in je mail` : t`Ander e-mailadres`} indexed={false} />
      {isMailed ? (
        <AddressMailed
          email={mailed}
          outbox={outbox}
          isSentAgain={parameters.has("opnieuw") && !actionData}
          trouble={actionData?.trouble}
        />
      ) : (
        <>
          <h1>
            <Trans>Ander e-mailadres</Trans>
          </h1>
          <NewAddressForm email={typed ?? ""} trouble={actionData?.trouble} />
        </>
      )}
      <p className="section">
        <a className="link-alone" href={`/${params.lang}/account`}>
          <Trans>Terug naar je account</Trans>
        </a>
      </p>
    </div>
  );
};
export default NewAddress;
