import { useSuspenseQuery } from "@apollo/client/react";
import { data, redirect, useSearchParams } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { answerHelper } from "../../features/helpers/answer-helper.server.ts";
import { keptHelperCode } from "../../features/helpers/helper-code.server.ts";
import { HelpersPage } from "../../features/helpers/helpers.query.ts";
import { WhoHelps } from "../../features/helpers/who-helps.tsx";
import { mustBeSignedIn } from "../../features/identity/must-be-signed-in.ts";
import { askedInAddress } from "../../request/asked-in-address.ts";
import type { Route } from "./+types/who-helps.ts";

const variablesIn = (parameters: URLSearchParams) => ({ after: askedInAddress(parameters).after });

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const variables = variablesIn(new URL(request.url).searchParams);
  const asked = await ask(clientOf(request, context), HelpersPage, variables);
  const { id, helpers } = mustBeSignedIn(request, asked?.me);
  const kept = await keptHelperCode(
    request,
    id,
    helpers.map(({ askedAt }) => askedAt),
  );
  return { made: kept && { code: kept.code, validUntil: kept.validUntil } };
};

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const here = `/${params.lang}/account/hulp`;
  try {
    const answer = await answerHelper(clientOf(request, context), await request.formData());
    if (answer.done === "refused") return data({ refused: answer, troubled: false }, { status: 400 });
    if (answer.done === "code")
      return redirect(`${here}#code`, { status: 303, headers: { "Set-Cookie": answer.cookie } });
    // the page itself leads to where one can sign in
    return redirect(answer.done === "signed-out" ? here : `${here}?klaar=${answer.done}`, 303);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return data({ refused: null, troubled: true }, { status: 503 });
  }
};

const WhoHelpsRoute = ({ loaderData: { made }, actionData }: Route.ComponentProps) => {
  const [parameters] = useSearchParams();
  const variables = variablesIn(parameters);
  const { me, consentTexts } = useSuspenseQuery(HelpersPage, { variables }).data;
  if (!me) return null;
  return (
    <WhoHelps
      helpers={me.helpers}
      ageGroup={me.ageGroup}
      log={me.accessLog}
      texts={consentTexts}
      made={made}
      after={variables.after}
      done={variables.after === null && !actionData ? parameters.get("klaar") : null}
      refused={actionData?.refused ?? null}
      troubled={actionData?.troubled ?? false}
    />
  );
};
export default WhoHelpsRoute;
