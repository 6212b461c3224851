import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { data, redirect } from "react-router";
import { askAuth, withCookies } from "../../auth/ask-auth.server.ts";
import { forgetAskedLink, keptAskedLink, openedAfter } from "../../features/identity/asked-link.server.ts";
import { SharedDevice } from "../../features/identity/shared-device.tsx";
import { SignInForm } from "../../features/identity/sign-in-form.tsx";
import { SignInTrouble } from "../../features/identity/trouble.tsx";
import { PageHead } from "../../features/site/page-head.tsx";
import type { Route } from "./+types/open-link.ts";

/** Nothing happens by looking: programs that check mails open links too. */
export const loader = async ({ request }: Route.LoaderArgs) => {
  const asked = await keptAskedLink(request);
  return { shared: asked?.shared ?? false, email: asked?.email ?? "" };
};

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const after = await openedAfter(new URL(request.url).searchParams.get("verder"));
  const shared = (await request.formData()).get("shared") === "yes";
  const answer = await askAuth({ request, context, path: "open-link", body: { token: params.token }, shared });
  if (answer.next === undefined)
    return data({ trouble: answer.error ?? "used-or-expired", after }, { status: answer.status });
  const onwards = after ?? `/${params.lang}/account`;
  const way =
    answer.next === "authenticator"
      ? `/${params.lang}/inloggen/app?${new URLSearchParams({ verder: onwards, ...(shared ? { gedeeld: "1" } : {}) })}`
      : onwards;
  return redirect(way, { status: 303, headers: withCookies(...answer.cookies, forgetAskedLink()) });
};

const AskAgain = ({ email, after }: { readonly email: string; readonly after: string | null }) => (
  <>
    <h1>
      <Trans>Deze link werkt niet meer</Trans>
    </h1>
    <p className="lead">
      <Trans>Een link werkt één keer, en een kwartier lang. Vraag een nieuwe.</Trans>
    </p>
    <SignInForm after={after} email={email} />
  </>
);

const OpenLink = ({ loaderData: { shared, email }, actionData }: Route.ComponentProps) => {
  const { t } = useLingui();
  return (
    <div className="reading">
      <PageHead title={t`Inloggen`} indexed={false} />
      {actionData?.trouble === "used-or-expired" ? (
        <AskAgain email={email} after={actionData.after} />
      ) : (
        <>
          <h1>
            <Trans>Ben jij dit?</Trans>
          </h1>
          <p className="lead">
            <Trans>Je vroeg om in te loggen. Druk op de knop, dan ben je binnen.</Trans>
          </p>
          <SignInTrouble kind={actionData?.trouble} />
          <form method="post" className="stack">
            <SharedDevice checked={shared} />
            <div>
              <Button>
                <Trans>Ja, log mij in</Trans>
              </Button>
            </div>
          </form>
        </>
      )}
    </div>
  );
};
export default OpenLink;
