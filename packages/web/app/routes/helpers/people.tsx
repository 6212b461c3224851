import { useSuspenseQuery } from "@apollo/client/react";
import { data, redirect, useSearchParams } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { askFieldsOf, askToHelp } from "../../features/helpers/ask-to-help.server.ts";
import { isHelperSomewhere } from "../../features/helpers/helps-for.ts";
import { EndHelp } from "../../features/helpers/helpers.query.ts";
import { PeoplePage } from "../../features/helpers/people.query.ts";
import { People } from "../../features/helpers/people.tsx";
import { mustBeSignedIn } from "../../features/identity/must-be-signed-in.ts";
import { askedInAddress } from "../../request/asked-in-address.ts";
import { notFound } from "../../request/page-errors.ts";
import { textIn } from "../../request/text-in.ts";
import type { Route } from "./+types/people.ts";

const variablesIn = (parameters: URLSearchParams) => ({ after: askedInAddress(parameters).after });

/** For those whose work it is; for everybody else there is no such page. */
export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const variables = variablesIn(new URL(request.url).searchParams);
  const asked = await ask(clientOf(request, context), PeoplePage, variables);
  if (!isHelperSomewhere(mustBeSignedIn(request, asked?.me).memberships)) throw notFound();
  return null;
};

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const here = `/${params.lang}/mensen`;
  const client = clientOf(request, context);
  const form = await request.formData();
  const fields = askFieldsOf(form);
  try {
    if (form.get("doe") === "trek-in") {
      // what is over already is over
      await client.mutate({ mutation: EndHelp, variables: { id: textIn(form, "id") } });
      return redirect(`${here}?klaar=ingetrokken`, 303);
    }
    const answer = await askToHelp(client, fields);
    if (answer === "asked") return redirect(`${here}?klaar=gevraagd`, 303);
    // the page itself leads to where one can sign in
    if (answer === "signed-out") return redirect(here, 303);
    return data({ fields, wrong: answer, troubled: false }, { status: 400 });
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return data({ fields, wrong: [], troubled: true }, { status: 503 });
  }
};

const PeopleRoute = ({ actionData }: Route.ComponentProps) => {
  const [parameters] = useSearchParams();
  const variables = variablesIn(parameters);
  const { me, people } = useSuspenseQuery(PeoplePage, { variables }).data;
  if (!me) return null;
  return (
    <People
      people={people}
      memberships={me.memberships}
      helpAsked={me.helpAsked}
      after={variables.after}
      done={variables.after === null && !actionData ? parameters.get("klaar") : null}
      fields={actionData?.fields ?? null}
      wrong={actionData?.wrong ?? []}
      troubled={actionData?.troubled ?? false}
    />
  );
};
export default PeopleRoute;
