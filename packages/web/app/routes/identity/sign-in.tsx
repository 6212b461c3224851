import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect } from "react-router";
import { askAuth, withCookies } from "../../auth/ask-auth.server.ts";
import { config } from "../../config.server.ts";
import { afterOf, keepAskedLink, sealedAfter } from "../../features/identity/asked-link.server.ts";
import { DemoAccounts } from "../../features/identity/demo-accounts.tsx";
import { PasskeyButton } from "../../features/identity/passkey-button.tsx";
import { SignInForm } from "../../features/identity/sign-in-form.tsx";
import { PageHead } from "../../features/site/page-head.tsx";
import { textIn } from "../../request/text-in.ts";
import type { Route } from "./+types/sign-in.ts";

export const loader = ({ request }: Route.LoaderArgs) => ({
  after: afterOf(new URL(request.url).searchParams.get("verder")),
  isDemo: config.appEnv === "demo",
});

/** Asks for a link, or on a demo signs in as one of its people. */
export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const form = await request.formData();
  const after = afterOf(form.get("verder"));
  const account = form.get("account");
  if (typeof account === "string") {
    const answer = await askAuth({ request, context, path: "demo", body: { account } });
    const headers = withCookies(...answer.cookies);
    if (answer.next === "signed-in") return redirect(after ?? `/${params.lang}/account`, { status: 303, headers });
    return data({ trouble: answer.error ?? "not-here", email: "", after }, { status: answer.status });
  }

  const email = textIn(form, "email");
  const shared = form.get("shared") === "yes";
  const answer = await askAuth({
    request,
    context,
    path: "ask-link",
    body: { email, locale: params.lang, after: await sealedAfter(after) },
  });
  if (answer.next !== "read-mail")
    return data({ trouble: answer.error ?? "unavailable", email, after }, { status: answer.status });
  const headers = withCookies(await keepAskedLink({ email, after, shared }));
  return redirect(`/${params.lang}/inloggen/mail`, { status: 303, headers });
};

const SignIn = ({ loaderData: { after, isDemo }, actionData, params }: Route.ComponentProps) => {
  const { t } = useLingui();
  const on = actionData?.after ?? after;
  return (
    <div className="reading">
      <PageHead title={t`Inloggen`} indexed={false} />
      <h1>
        <Trans>Inloggen</Trans>
      </h1>
      <p className="lead">
        <Trans>Met een account bewaar je je kaart. Zonder account kun je ook alles bekijken.</Trans>
      </p>
      <SignInForm after={on} email={actionData?.email} trouble={actionData?.trouble} />
      <div className="section">
        <PasskeyButton does="sign-in" after={on ?? `/${params.lang}/account`} />
      </div>
      {isDemo && <DemoAccounts after={on} />}
    </div>
  );
};
export default SignIn;
