import { data, redirect, useSearchParams } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { loadOrganisation } from "../../features/organisations/load-organisation.server.ts";
import { Organisation } from "../../features/organisations/organisation.tsx";
import { SubmitOrganisation } from "../../features/organisations/organisation-mutations.ts";
import { statusOf, type Trouble } from "../../features/organisations/trouble.tsx";
import type { Route } from "./+types/organisation.ts";

export const loader = ({ request, params, context }: Route.LoaderArgs) =>
  loadOrganisation(request, clientOf(request, context), params.id);

const refused = (trouble: Trouble) => data({ trouble }, { status: statusOf[trouble] });

/** Asks the moderators to look. */
export const action = async ({ request, params, context }: Route.ActionArgs) => {
  try {
    const { data: said } = await clientOf(request, context).mutate({
      mutation: SubmitOrganisation,
      variables: { organisationId: params.id },
    });
    const answer = said?.submitOrganisation.__typename ?? "Unavailable";
    return answer === "OrganisationSaved"
      ? redirect(`/${params.lang}/organisaties/${params.id}`, 303)
      : refused(answer);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return refused("Unavailable");
  }
};

const OrganisationRoute = ({ loaderData: { organisation, personId }, actionData }: Route.ComponentProps) => (
  <Organisation
    organisation={organisation}
    isSignedIn={personId !== null}
    trouble={actionData?.trouble}
    done={useSearchParams()[0].get("klaar")}
  />
);
export default OrganisationRoute;
