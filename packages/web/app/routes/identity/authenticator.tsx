import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Disclosure } from "@techconnect/ui/disclosure";
import { Field } from "@techconnect/ui/field";
import { data, redirect } from "react-router";
import { askAuth, withCookies } from "../../auth/ask-auth.server.ts";
import { afterOf, forgetAskedLink, keptAskedLink } from "../../features/identity/asked-link.server.ts";
import { SignInTrouble } from "../../features/identity/trouble.tsx";
import { PageHead } from "../../features/site/page-head.tsx";
import { textIn } from "../../request/text-in.ts";
import { CodeField } from "../../features/identity/code-field.tsx";
import type { Route } from "./+types/authenticator.ts";

/** The second step: a code of the app, or one of those that somebody wrote down. */
export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const { searchParams } = new URL(request.url);
  const asked = await keptAskedLink(request);
  const after = afterOf(searchParams.get("verder")) ?? asked?.after ?? `/${params.lang}/account`;
  const shared = searchParams.has("gedeeld") || (asked?.shared ?? false);
  const form = await request.formData();
  const recovery = textIn(form, "recovery");
  const code = textIn(form, "code").replaceAll(/\D/g, "");
  const answer =
    recovery === ""
      ? await askAuth({ request, context, path: "two-factor/verify-totp", body: { code }, shared })
      : await askAuth({ request, context, path: "two-factor/verify-backup-code", body: { code: recovery }, shared });
  if (answer.status !== 200) return data({ trouble: answer.error ?? ("used-or-expired" as const) }, { status: 400 });
  return redirect(after, { status: 303, headers: withCookies(...answer.cookies, forgetAskedLink()) });
};

const Recovery = () => (
  <Disclosure summary={<Trans>Heb je je telefoon niet bij je?</Trans>} wide>
    <form method="post" className="stack">
      <Field
        id="recovery"
        name="recovery"
        label={<Trans>Een herstelcode</Trans>}
        hint={<Trans>Je kreeg er tien toen je de app instelde. Elke code werkt één keer.</Trans>}
        autoComplete="off"
        maxLength={40}
        dir="ltr"
      />
      <div>
        <Button kind="quiet">
          <Trans>Log in met de herstelcode</Trans>
        </Button>
      </div>
    </form>
  </Disclosure>
);

const Authenticator = ({ actionData, params }: Route.ComponentProps) => {
  const { t } = useLingui();
  return (
    <div className="reading">
      <PageHead title={t`Nog één stap`} indexed={false} />
      <h1>
        <Trans>Nog één stap</Trans>
      </h1>
      <p className="lead">
        <Trans>Open de app op je telefoon en vul de zes cijfers in.</Trans>
      </p>
      <SignInTrouble kind={actionData?.trouble} />
      <form method="post" className="stack">
        <CodeField label={<Trans>De code uit de app</Trans>} />
        <div>
          <Button>
            <Trans>Log in</Trans>
          </Button>
        </div>
      </form>
      <Recovery />
      <p>
        <a href={`/${params.lang}/inloggen`}>
          <Trans>Begin opnieuw</Trans>
        </a>
      </p>
    </div>
  );
};
export default Authenticator;
