import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { JobProfile, JobProfilePage } from "../../features/guide/job-profile.tsx";
import { notFound } from "../../request/page-errors.ts";
import type { Route } from "./+types/job-profile.ts";

export const loader = async ({ request, params, context }: Route.LoaderArgs) => {
  const data = await ask(clientOf(request, context), JobProfilePage, { slug: params.slug });
  if (!data?.jobProfile) throw notFound();
  return null;
};

const JobProfileRoute = ({ params }: Route.ComponentProps) => <JobProfile slug={params.slug} />;
export default JobProfileRoute;
