import { clientOf } from "../../apollo/request-client.server.ts";
import { askForAllOccupations } from "../../features/guide/all-occupations.query.ts";
import { AllOccupations } from "../../features/guide/all-occupations.tsx";
import type { Route } from "./+types/all-occupations.ts";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  await askForAllOccupations(clientOf(request, context));
  return null;
};

const AllOccupationsRoute = () => <AllOccupations />;
export default AllOccupationsRoute;
