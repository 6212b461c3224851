import { data, redirect } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { ConfirmGuardian, GuardianPage } from "../../features/mine/guardian.query.ts";
import { Guardian, NothingAsked } from "../../features/mine/guardian.tsx";
import type { Route } from "./+types/guardian.ts";

/** Nothing happens by looking: programs that check mails open links too. */
export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const asked = await ask(clientOf(request, context), GuardianPage, { token: params.token });
  const about = asked?.guardianRequest ?? null;
  return data(about, { status: about === null ? 404 : 200 });
};

export const action = async ({ request, params: { lang, token }, context }: Route.ActionArgs) => {
  const said = (await request.formData()).get("verdict");
  try {
    if (said === "AGREE" || said === "REFUSE")
      // a link that is over by now says so on the page that comes next
      await clientOf(request, context).mutate({ mutation: ConfirmGuardian, variables: { token, verdict: said } });
    return redirect(`/${lang}/ouder/${token}`, 303);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return data({ troubled: true }, { status: 503 });
  }
};

const GuardianRoute = ({ loaderData, actionData }: Route.ComponentProps) =>
  loaderData === null ? <NothingAsked /> : <Guardian asked={loaderData} troubled={actionData?.troubled ?? false} />;
export default GuardianRoute;
