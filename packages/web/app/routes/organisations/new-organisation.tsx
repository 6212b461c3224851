import { randomUUID } from "node:crypto";
import { data, redirect } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { mustBeSignedIn } from "../../features/identity/must-be-signed-in.ts";
import { NewOrganisation } from "../../features/organisations/new-organisation.tsx";
import {
  detailsOf,
  organisationFieldIn,
  organisationFieldsOf,
  wrongInNew,
} from "../../features/organisations/organisation-fields.ts";
import type { OrganisationAnswer } from "../../features/organisations/organisation-form.tsx";
import { CreateOrganisation } from "../../features/organisations/organisation-mutations.ts";
import { WhoAmI } from "../../features/organisations/organisation-queries.ts";
import { kindIn } from "../../features/organisations/roles-of-kind.ts";
import { statusOf } from "../../features/organisations/trouble.tsx";
import { isSignedOutContext } from "../../features/organisations/signed-out.ts";
import { textIn } from "../../request/text-in.ts";
import type { Route } from "./+types/new-organisation.ts";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const asked = await ask(clientOf(request, context), WhoAmI, {});
  if (!context.get(isSignedOutContext)) mustBeSignedIn(request, asked?.me);
  return { requestId: randomUUID() };
};

const again = (answer: OrganisationAnswer) => data(answer, { status: answer.trouble ? statusOf[answer.trouble] : 400 });

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const form = await request.formData();
  const values = organisationFieldsOf(form);
  const sent = { values, sentAs: textIn(form, "requestId"), wrong: [], trouble: null } as const;
  const [wrong, kind] = [wrongInNew(values), kindIn(values.kind)];
  if (kind === null || wrong.length > 0) return again({ ...sent, wrong });
  try {
    const input = { requestId: sent.sentAs, kind, ...detailsOf(values) };
    const { data: said } = await clientOf(request, context).mutate({
      mutation: CreateOrganisation,
      variables: { input },
    });
    const answer = said?.createOrganisation;
    if (answer?.__typename === "OrganisationSaved")
      return redirect(`/${params.lang}/organisaties/${answer.organisation?.id ?? ""}?klaar=gemaakt`, 303);
    if (answer?.__typename === "InvalidInput") {
      const field = organisationFieldIn(answer.path);
      // the id of the form itself: the next try gets a new one
      return again(field === null ? { ...sent, sentAs: "", trouble: "InvalidInput" } : { ...sent, wrong: [field] });
    }
    if (answer?.__typename === "NotSignedIn") context.set(isSignedOutContext, true);
    return again({ ...sent, trouble: answer?.__typename ?? "Unavailable" });
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return again({ ...sent, trouble: "Unavailable" });
  }
};

const NewOrganisationRoute = ({ loaderData, actionData }: Route.ComponentProps) => (
  <NewOrganisation requestId={loaderData.requestId} answer={actionData} />
);
export default NewOrganisationRoute;
