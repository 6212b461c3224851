import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { askAuth, withCookies } from "../../auth/ask-auth.server.ts";
import { mustBeSignedIn } from "../../features/identity/must-be-signed-in.ts";
import { EraseAccount, EraseAccountPage } from "../../features/mine/erase-account.query.ts";
import { AccountErased, EraseAccountForm, type EraseAnswer } from "../../features/mine/erase-account.tsx";
import { forgetSaved } from "../../features/saved/saved.server.ts";
import { PageHead } from "../../features/site/page-head.tsx";
import { forgetNeeds } from "../../features/talent/needs.server.ts";
import { forgetPast } from "../../features/talent/past.server.ts";
import { textIn } from "../../request/text-in.ts";
import type { Route } from "./+types/erase-account.ts";

/** In the address after erasing; says so, and does nothing. */
const erased = "gewist";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const asked = await ask(clientOf(request, context), EraseAccountPage, {});
  if (!asked?.me && new URL(request.url).searchParams.has(erased)) return { done: true };
  mustBeSignedIn(request, asked?.me);
  return { done: false };
};

const again = (status: number, answer: EraseAnswer) => data(answer, { status });

/** Erases the account, and makes this browser forget who was signed in and what they told. */
export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const typed = textIn(await request.formData(), "confirm");
  try {
    const mutation = { mutation: EraseAccount, variables: { confirm: typed } };
    const answer = (await clientOf(request, context).mutate(mutation)).data?.eraseAccount;
    if (answer?.__typename === "NotSignedIn") return mustBeSignedIn<never>(request, null);
    if (answer?.__typename === "LastAdmin")
      return again(409, { typed, trouble: "last-admin", organisations: answer.organisations });
    if (answer?.__typename !== "AccountErased") return again(400, { typed, trouble: "address", organisations: [] });

    const { cookies } = await askAuth({ request, context, path: "sign-out" });
    const headers = withCookies(...cookies, forgetPast(), forgetNeeds(), forgetSaved());
    return redirect(`/${params.lang}/account/wissen?${erased}=1`, { status: 303, headers });
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return again(503, { typed, trouble: "unavailable", organisations: [] });
  }
};

const EraseAccountRoute = ({ loaderData: { done }, actionData }: Route.ComponentProps) => {
  const { t } = useLingui();
  return (
    <div className="reading prose">
      <PageHead title={done ? t`Je account is gewist` : t`Wis mijn account en alles`} indexed={false} />
      {done ? (
        <AccountErased />
      ) : (
        <>
          <h1>
            <Trans>Wis mijn account en alles</Trans>
          </h1>
          <EraseAccountForm answer={actionData ?? undefined} />
        </>
      )}
    </div>
  );
};
export default EraseAccountRoute;
