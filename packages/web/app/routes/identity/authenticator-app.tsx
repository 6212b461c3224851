import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Notice } from "@techconnect/ui/notice";
import { data, redirect } from "react-router";
import { renderSVG } from "uqr";
import { z } from "zod";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { askAuth, withCookies } from "../../auth/ask-auth.server.ts";
import { AccountPage } from "../../features/identity/account.query.ts";
import { mustBeSignedIn } from "../../features/identity/must-be-signed-in.ts";
import { PageHead } from "../../features/site/page-head.tsx";
import { textIn } from "../../request/text-in.ts";
import { CodeField } from "../../features/identity/code-field.tsx";
import type { Route } from "./+types/authenticator-app.ts";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const asked = await ask(clientOf(request, context), AccountPage, {});
  return { isOn: mustBeSignedIn(request, asked?.me).hasAuthenticator };
};

const Started = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const form = await request.formData();
  const failed = (status: number) => data({ setup: null, failed: true, codes: null }, { status });
  if (form.get("doe") === "zet-aan") {
    const started = Started.safeParse((await askAuth({ request, context, path: "two-factor/enable" })).body);
    if (!started.success) return failed(400);
    const { totpURI, backupCodes } = started.data;
    const secret = new URL(totpURI).searchParams.get("secret") ?? "";
    return data({ setup: { code: renderSVG(totpURI, { border: 2 }), secret }, failed: false, codes: backupCodes });
  }
  if (form.get("doe") === "zet-uit") {
    const off = await askAuth({ request, context, path: "two-factor/disable" });
    if (off.status !== 200) return failed(400);
    return redirect(`/${params.lang}/account`, { status: 303, headers: withCookies(...off.cookies) });
  }
  const code = textIn(form, "code").replaceAll(/\D/g, "");
  const on = await askAuth({ request, context, path: "two-factor/verify-totp", body: { code } });
  if (on.status !== 200) return failed(400);
  return redirect(`/${params.lang}/account`, { status: 303, headers: withCookies(...on.cookies) });
};

const ConfirmForm = () => (
  <form method="post" className="stack">
    <CodeField label={<Trans>Vul de code uit de app in</Trans>} />
    <div>
      <Button>
        <Trans>Zet aan</Trans>
      </Button>
    </div>
  </form>
);

type SetupProps = { readonly code: string; readonly secret: string; readonly codes: readonly string[] };

const Setup = ({ code, secret, codes }: SetupProps) => (
  <div className="stack stack--wide">
    <h2>
      <Trans>1. Scan dit met je app</Trans>
    </h2>
    <div className="keep__code" aria-hidden="true" dangerouslySetInnerHTML={{ __html: code }} />
    <p>
      <Trans>Of typ deze sleutel in de app:</Trans> <code dir="ltr">{secret}</code>
    </p>
    <h2>
      <Trans>2. Bewaar deze herstelcodes</Trans>
    </h2>
    <p>
      <Trans>
        Schrijf ze op of print ze. Met een herstelcode log je in zonder je telefoon. Je ziet ze maar één keer.
      </Trans>
    </p>
    <ul dir="ltr" className="columns list-plain">
      {codes.map((one) => (
        <li key={one}>
          <code>{one}</code>
        </li>
      ))}
    </ul>
    <h2>
      <Trans>3. Kijk of het werkt</Trans>
    </h2>
    <ConfirmForm />
  </div>
);

const Switch = ({ isOn }: { readonly isOn: boolean }) => (
  <form method="post">
    {isOn ? (
      <Button kind="quiet" name="doe" value="zet-uit">
        <Trans>Zet de app uit</Trans>
      </Button>
    ) : (
      <Button name="doe" value="zet-aan">
        <Trans>Begin</Trans>
      </Button>
    )}
  </form>
);

const AuthenticatorApp = ({ loaderData: { isOn }, actionData, params }: Route.ComponentProps) => {
  const { t } = useLingui();
  return (
    <div className="reading">
      <PageHead title={t`Een app met codes`} indexed={false} />
      <h1>
        <Trans>Een app met codes</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Dan is je mail alleen niet genoeg om bij je account te komen. Goed als je met gegevens van anderen werkt.
        </Trans>
      </p>
      {actionData?.failed && (
        <Notice tone="error" role="alert">
          <p>
            <Trans>De code klopt niet, of is te oud. Wacht op de volgende en probeer het opnieuw.</Trans>
          </p>
        </Notice>
      )}
      {actionData?.setup ? (
        <Setup {...actionData.setup} codes={actionData.codes} />
      ) : actionData?.failed && !isOn ? (
        <ConfirmForm />
      ) : (
        <Switch isOn={isOn} />
      )}
      <p>
        <a href={`/${params.lang}/account`}>
          <Trans>Terug naar je account</Trans>
        </a>
      </p>
    </div>
  );
};
export default AuthenticatorApp;
