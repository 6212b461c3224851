import { randomUUID } from "node:crypto";
import { data, redirect, useSearchParams } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { loadOwnOrganisation } from "../../features/organisations/load-organisation.server.ts";
import { asTyped, changePeople } from "../../features/organisations/people.server.ts";
import { People } from "../../features/organisations/people.tsx";
import { SendAgain } from "../../features/organisations/send-again.tsx";
import { isSignedOutContext } from "../../features/organisations/signed-out.ts";
import { statusOf } from "../../features/organisations/trouble.tsx";
import type { Route } from "./+types/people.ts";

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  if (context.get(isSignedOutContext)) return null;
  return { ...(await loadOwnOrganisation(request, clientOf(request, context), params.id)), requestId: randomUUID() };
};

/** All that a form holds, to send again. */
const sentIn = (form: FormData): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...form.entries()].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const form = await request.formData();
  try {
    const outcome = await changePeople({ client: clientOf(request, context), form, organisationId: params.id });
    if (outcome === "verlaten") return redirect(`/${params.lang}/organisaties?klaar=verlaten`, 303);
    if (typeof outcome === "string")
      return redirect(`/${params.lang}/organisaties/${params.id}/mensen?klaar=${outcome}`, 303);
    if (outcome.trouble === "NotSignedIn") context.set(isSignedOutContext, true);
    return data({ ...outcome, sent: sentIn(form) }, { status: outcome.trouble ? statusOf[outcome.trouble] : 400 });
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return data({ ...asTyped(form), trouble: "Unavailable" as const, sent: {} }, { status: 503 });
  }
};

const PeopleRoute = ({ loaderData, actionData }: Route.ComponentProps) => {
  const done = useSearchParams()[0].get("klaar");
  if (loaderData === null) return <SendAgain sent={actionData?.sent ?? {}} />;
  return <People {...loaderData} answer={actionData} done={done} />;
};
export default PeopleRoute;
