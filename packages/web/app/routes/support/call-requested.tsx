import { redirect } from "react-router";
import { CallRequested } from "../../features/support/call-requested.tsx";
import { keptCallResult } from "../../features/support/call-result.server.ts";
import { localeOf } from "../../request/locale-of.ts";
import type { Route } from "./+types/call-requested.ts";

export const loader = async ({ request }: Route.LoaderArgs) => {
  const result = await keptCallResult(request);
  if (result === null) throw redirect(`/${localeOf(request)}/hulp`);
  return result;
};

const CallRequestedRoute = ({ loaderData }: Route.ComponentProps) => <CallRequested {...loaderData} />;
export default CallRequestedRoute;
