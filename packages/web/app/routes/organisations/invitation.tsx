import type { ApolloClient } from "@apollo/client";
import { data, redirect } from "react-router";
import { isUnavailable } from "../../apollo/api-errors.ts";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { mustBeSignedIn } from "../../features/identity/must-be-signed-in.ts";
import { type AcceptAnswer, Invitation, NoInvitation } from "../../features/organisations/invitation.tsx";
import { AcceptInvitation } from "../../features/organisations/organisation-mutations.ts";
import { InvitationPage } from "../../features/organisations/organisation-queries.ts";
import { statusOf } from "../../features/organisations/trouble.tsx";
import type { Route } from "./+types/invitation.ts";

/** Nothing happens by looking: programs that check mails open links too. */
export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const asked = await ask(clientOf(request, context), InvitationPage, { token: params.token });
  if (!asked?.invitation) return data(null, { status: 404 });
  return { invitation: asked.invitation, email: asked.me?.email ?? null };
};

const again = (answer: AcceptAnswer, status: number) => data(answer, { status });

/** What the API says of accepting; undefined when it does not answer. */
const accept = async (client: ApolloClient, token: string) => {
  try {
    const { data: said } = await client.mutate({ mutation: AcceptInvitation, variables: { token } });
    return said?.acceptInvitation;
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return undefined;
  }
};

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const answer = await accept(clientOf(request, context), params.token);
  switch (answer?.__typename) {
    case "OrganisationSaved":
      return redirect(`/${params.lang}/organisaties/${answer.organisation?.id ?? ""}?klaar=lid`, 303);
    case "NotSignedIn":
      return mustBeSignedIn<never>(request, null);
    case "WrongAccount":
      return again({ trouble: null, wrongAccount: answer.invited }, 403);
    case "InvitationOver":
      // the page says which way it ended
      return again({ trouble: null, wrongAccount: null }, 410);
    case "NotAllowed":
    case "NotFound":
      return again({ trouble: answer.__typename, wrongAccount: null }, statusOf[answer.__typename]);
    default:
      return again({ trouble: "Unavailable", wrongAccount: null }, 503);
  }
};

const InvitationRoute = ({ loaderData, actionData }: Route.ComponentProps) =>
  loaderData === null ? <NoInvitation /> : <Invitation {...loaderData} answer={actionData} />;
export default InvitationRoute;
