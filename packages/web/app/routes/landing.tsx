import { clientOf } from "../apollo/request-client.server.ts";
import { ask } from "../apollo/ask.ts";
import { Landing, LandingPage } from "../features/site/landing.tsx";
import type { Route } from "./+types/landing.ts";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  await ask(clientOf(request, context), LandingPage, {});
  return null;
};

const LandingRoute = () => <Landing />;
export default LandingRoute;
