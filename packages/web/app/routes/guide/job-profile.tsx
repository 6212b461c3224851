import { useSearchParams } from "react-router";
import type { ApolloClient } from "@apollo/client";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { JobProfile, JobProfilePage } from "../../features/guide/job-profile.tsx";
import { readerIn } from "../../features/guide/reader.ts";
import { isToldApart, ToldPage } from "../../features/guide/told.query.ts";
import { notFound } from "../../request/page-errors.ts";
import type { Route } from "./+types/job-profile.ts";

/** What stands on the page for everybody, and what this reader asks besides. */
const load = async (client: ApolloClient, request: Request, slug: string) => {
  const { schooling, audience } = readerIn(new URL(request.url).searchParams);
  const [data] = await Promise.all([
    ask(client, JobProfilePage, { slug, from: schooling }),
    isToldApart(audience) ? ask(client, ToldPage, { slug }) : null,
  ]);
  if (!data?.jobProfile) throw notFound();
  return null;
};

export const loader = ({ request, params, context }: Route.LoaderArgs) =>
  load(clientOf(request, context), request, params.slug);

const JobProfileRoute = ({ params }: Route.ComponentProps) => (
  <JobProfile slug={params.slug} reader={readerIn(useSearchParams()[0])} />
);
export default JobProfileRoute;
