import type { ApolloClient } from "@apollo/client";
import { data, redirect, useSearchParams } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { withCookies } from "../../auth/ask-auth.server.ts";
import { cardBefore, changeCard, changeFieldsOf } from "../../features/helpers/change-card.server.ts";
import { EndHelp } from "../../features/helpers/helpers.query.ts";
import { loadPerson } from "../../features/helpers/load-person.server.ts";
import { Person } from "../../features/helpers/person.tsx";
import { notFound } from "../../request/page-errors.ts";
import { textIn } from "../../request/text-in.ts";
import type { Route } from "./+types/person.ts";

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const seen = await loadPerson(clientOf(request, context), request, params.id);
  if (!seen) throw notFound();
  return { ...seen, before: cardBefore(seen.shown?.kept ?? null) };
};

const stop = async (client: ApolloClient, form: FormData) =>
  client.mutate({ mutation: EndHelp, variables: { id: textIn(form, "hulp") } });

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const client = clientOf(request, context);
  const form = await request.formData();
  const people = `/${params.lang}/mensen`;
  const here = `${people}/${params.id}`;
  const fields = changeFieldsOf(form);
  try {
    if (form.get("doe") === "stop") {
      await stop(client, form);
      return redirect(`${people}?klaar=gestopt`, 303);
    }
    const answer = await changeCard(client, request, params.id, form);
    if (answer.done === "kept")
      return redirect(`${here}?klaar=bewaard`, { status: 303, headers: withCookies(...answer.forgets) });
    if (answer.done === "refused") return data({ fields, trouble: answer.trouble }, { status: 400 });
    // the page itself leads to where one can sign in, or is not there
    return redirect(here, 303);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return data({ fields, trouble: "unavailable" as const }, { status: 503 });
  }
};

const PersonRoute = ({ loaderData: { before, ...seen }, actionData }: Route.ComponentProps) => {
  const [parameters] = useSearchParams();
  return (
    <Person
      {...seen}
      kept={!actionData && parameters.get("klaar") === "bewaard"}
      change={{ before, fields: actionData?.fields ?? null, trouble: actionData?.trouble ?? null }}
    />
  );
};
export default PersonRoute;
