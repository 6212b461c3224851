import { useSearchParams } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { mustBeSignedIn } from "../../features/identity/must-be-signed-in.ts";
import { MyOrganisations } from "../../features/organisations/my-organisations.tsx";
import { MyOrganisationsPage } from "../../features/organisations/organisation-queries.ts";
import type { Route } from "./+types/my-organisations.ts";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const asked = await ask(clientOf(request, context), MyOrganisationsPage, {});
  mustBeSignedIn(request, asked?.me);
  return null;
};

const MyOrganisationsRoute = () => <MyOrganisations left={useSearchParams()[0].get("klaar") === "verlaten"} />;
export default MyOrganisationsRoute;
