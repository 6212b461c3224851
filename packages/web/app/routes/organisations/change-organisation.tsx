import { data, redirect } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { ChangeOrganisation } from "../../features/organisations/change-organisation.tsx";
import { loadOwnOrganisation } from "../../features/organisations/load-organisation.server.ts";
import {
  detailsOf,
  fieldsOf,
  organisationFieldIn,
  organisationFieldsOf,
} from "../../features/organisations/organisation-fields.ts";
import type { OrganisationAnswer } from "../../features/organisations/organisation-form.tsx";
import { ChangeOrganisation as ChangeOrganisationMutation } from "../../features/organisations/organisation-mutations.ts";
import { isSignedOutContext } from "../../features/organisations/signed-out.ts";
import { statusOf } from "../../features/organisations/trouble.tsx";
import { notFound } from "../../request/page-errors.ts";
import { textIn } from "../../request/text-in.ts";
import type { Route } from "./+types/change-organisation.ts";

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  if (context.get(isSignedOutContext)) return null;
  const { organisation, record } = await loadOwnOrganisation(request, clientOf(request, context), params.id);
  if (record.role !== "ADMIN") throw notFound();
  const { version, status } = record;
  return { version, isVerified: status === "VERIFIED", fields: fieldsOf({ ...organisation, ...record }) };
};

const again = (answer: OrganisationAnswer) => data(answer, { status: answer.trouble ? statusOf[answer.trouble] : 400 });

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const form = await request.formData();
  const values = organisationFieldsOf(form);
  const sent = { values, sentAs: textIn(form, "version"), wrong: [], trouble: null } as const;
  try {
    const input = { organisationId: params.id, version: Number(sent.sentAs) || 0, ...detailsOf(values) };
    const { data: said } = await clientOf(request, context).mutate({
      mutation: ChangeOrganisationMutation,
      variables: { input },
    });
    const answer = said?.changeOrganisation;
    if (answer?.__typename === "OrganisationSaved")
      return redirect(`/${params.lang}/organisaties/${params.id}?klaar=bewaard`, 303);
    if (answer?.__typename === "InvalidInput") {
      const field = organisationFieldIn(answer.path);
      return again(field === null ? { ...sent, trouble: "InvalidInput" } : { ...sent, wrong: [field] });
    }
    if (answer?.__typename === "NotSignedIn") context.set(isSignedOutContext, true);
    return again({ ...sent, trouble: answer?.__typename ?? "Unavailable" });
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return again({ ...sent, trouble: "Unavailable" });
  }
};

const ChangeOrganisationRoute = ({ loaderData, actionData, params }: Route.ComponentProps) => (
  <ChangeOrganisation kept={loaderData} answer={actionData} back={`/${params.lang}/organisaties/${params.id}`} />
);
export default ChangeOrganisationRoute;
