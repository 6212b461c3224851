import { useSearchParams } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { JobProfiles, JobProfilesPage } from "../../features/guide/job-profiles.tsx";
import { askedInAddress } from "../../request/asked-in-address.ts";
import type { Route } from "./+types/job-profiles.ts";

const variablesOf = (request: Request) => {
  const { after } = askedInAddress(new URL(request.url).searchParams);
  return { after };
};

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  await ask(clientOf(request, context), JobProfilesPage, variablesOf(request));
  return null;
};

const JobProfilesRoute = () => <JobProfiles after={askedInAddress(useSearchParams()[0]).after} />;
export default JobProfilesRoute;
