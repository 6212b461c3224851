import { Trans, useLingui } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import { data, redirect } from "react-router";
import { askAuth, withCookies } from "../../auth/ask-auth.server.ts";
import { config } from "../../config.server.ts";
import { forgetAskedLink, keptAskedLink, sealedAfter } from "../../features/identity/asked-link.server.ts";
import { CodeForm } from "../../features/identity/code-form.tsx";
import { DemoOutbox } from "../../features/identity/demo-outbox.tsx";
import { NothingCame } from "../../features/identity/nothing-came.tsx";
import { SignInTrouble } from "../../features/identity/trouble.tsx";
import { PageHead } from "../../features/site/page-head.tsx";
import { textIn } from "../../request/text-in.ts";
import type { Route } from "./+types/read-mail.ts";

export const loader = async ({ request, params }: Route.LoaderArgs) => {
  const asked = await keptAskedLink(request);
  if (!asked) throw redirect(`/${params.lang}/inloggen`, 302);
  return { email: asked.email, outbox: config.appEnv === "demo" ? `${config.apiUrl}/outbox` : null };
};

/** A code signs in; the other button sends a new link. */
export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const asked = await keptAskedLink(request);
  if (!asked) throw redirect(`/${params.lang}/inloggen`, 303);
  const { email, after, shared } = asked;
  const form = await request.formData();
  if (form.has("opnieuw")) {
    const answer = await askAuth({
      request,
      context,
      path: "ask-link",
      body: { email, locale: params.lang, after: await sealedAfter(after) },
    });
    return data({ trouble: answer.error, sent: answer.next === "read-mail" }, { status: answer.status });
  }
  const code = textIn(form, "code");
  const answer = await askAuth({ request, context, path: "enter-code", body: { email, code }, shared });
  if (answer.next === undefined)
    return data({ trouble: answer.error ?? "used-or-expired", sent: false }, { status: answer.status });
  if (answer.next === "authenticator")
    return redirect(`/${params.lang}/inloggen/app`, { status: 303, headers: withCookies(...answer.cookies) });
  const headers = withCookies(...answer.cookies, forgetAskedLink());
  return redirect(after ?? `/${params.lang}/account`, { status: 303, headers });
};

const ReadMail = ({ loaderData: { email, outbox }, actionData, params }: Route.ComponentProps) => {
  const { t } = useLingui();
  return (
    <div className="reading">
      <PageHead title={t`Kijk in je mail`} indexed={false} />
      <h1>
        <Trans>Kijk in je mail</Trans>
      </h1>
      <p className="lead">
        <Trans>
          We stuurden een link naar <bdi>{email}</bdi>. Klik erop om in te loggen.
        </Trans>
      </p>
      <DemoOutbox href={outbox} />
      {actionData?.sent && (
        <Notice tone="success" role="alert">
          <p>
            <Trans>Er is een nieuwe link verstuurd.</Trans>
          </p>
        </Notice>
      )}
      <SignInTrouble kind={actionData?.trouble} />
      <CodeForm>
        <Trans>Log in met de code</Trans>
      </CodeForm>
      <NothingCame />
      <p>
        <a href={`/${params.lang}/inloggen`}>
          <Trans>Een ander e-mailadres gebruiken</Trans>
        </a>
      </p>
    </div>
  );
};
export default ReadMail;
