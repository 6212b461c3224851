import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import { randomUUID } from "node:crypto";
import { data, redirect, useSearchParams } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { afterOf } from "../../features/identity/asked-link.server.ts";
import { mustBeSignedIn } from "../../features/identity/must-be-signed-in.ts";
import { AgeOf } from "../../features/mine/age-page.tsx";
import { AgePage } from "../../features/mine/age.query.ts";
import { changeAge } from "../../features/mine/say-age.server.ts";
import { PageHead } from "../../features/site/page-head.tsx";
import type { Route } from "./+types/age.ts";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const asked = await ask(clientOf(request, context), AgePage, {});
  mustBeSignedIn(request, asked?.me);
  return { requestId: randomUUID(), after: afterOf(new URL(request.url).searchParams.get("verder")) };
};

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const answer = await changeAge(clientOf(request, context), await request.formData());
  if (answer.next === "sign-in") return mustBeSignedIn<never>(request, null);
  if (answer.next === "again") return data(answer, { status: answer.trouble === "unavailable" ? 503 : 400 });
  const after = afterOf(new URL(request.url).searchParams.get("verder"));
  const query = new URLSearchParams({
    ...(after === null ? {} : { verder: after }),
    ...(answer.what === "nothing" ? {} : { klaar: answer.what === "age" ? "leeftijd" : "gevraagd" }),
  });
  return redirect(`/${params.lang}/account/leeftijd?${query}`, 303);
};

const Done = () => {
  const [parameters] = useSearchParams();
  const what = parameters.get("klaar");
  if (what !== "leeftijd" && what !== "gevraagd") return null;
  return (
    <Notice tone="success" role="alert">
      <p>{what === "leeftijd" ? <Trans>Bewaard.</Trans> : <Trans>De mail aan je ouder of voogd is onderweg.</Trans>}</p>
    </Notice>
  );
};

const Age = ({ loaderData: { requestId, after }, actionData, params }: Route.ComponentProps) => {
  const { t } = useLingui();
  const { me } = useSuspenseQuery(AgePage).data;
  if (!me) return null;
  return (
    <div className="reading">
      <PageHead title={t`Hoe oud ik ben`} indexed={false} />
      <h1>
        <Trans>Hoe oud ik ben</Trans>
      </h1>
      {!actionData && <Done />}
      <AgeOf me={me} requestId={requestId} again={actionData ?? undefined} after={after} />
      <p>
        <a className="link-alone" href={`/${params.lang}/account`}>
          <Trans>Terug naar je account</Trans>
        </a>
      </p>
    </div>
  );
};
export default Age;
