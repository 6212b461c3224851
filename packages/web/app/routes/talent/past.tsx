import "../../features/talent/flow.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect } from "react-router";
import { clientOf } from "../../apollo/request-client.server.ts";
import { TaxonomyAttribution } from "../../features/guide/taxonomy-attribution.tsx";
import { PageHead } from "../../features/site/page-head.tsx";
import { AnswersUnreadable } from "../../features/talent/answers-unreadable.tsx";
import { flowIn, flowPath } from "../../features/talent/flow-in-address.ts";
import { loadPast } from "../../features/talent/load-past.server.ts";
import { keepPast, keptPast, longestText, mostTold } from "../../features/talent/past.server.ts";
import { PastForm } from "../../features/talent/past-form.tsx";
import { tellPast } from "../../features/talent/tell-past.server.ts";
import type { Route } from "./+types/past.ts";

const flowOf = (request: Request) => flowIn(new URL(request.url).searchParams);

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const past = await keptPast(request);
  return {
    flow: flowOf(request),
    ...(await loadPast(clientOf(request, context), past)),
    left: past.left,
    mayTellMore: past.told.length < mostTold,
    longest: longestText,
  };
};

export const action = async ({ request, params, context }: Route.ActionArgs) => {
  const before = await keptPast(request);
  const form = await request.formData();
  const { past, done, nothingSaid } = await tellPast(clientOf(request, context), before, form);
  if (nothingSaid) return data({ nothingSaid }, { status: 400 });
  const page = done ? "talenten/wat-heb-jij-nodig" : "talenten/gedaan";
  return redirect(flowPath(params.lang, page, flowOf(request) ?? {}), {
    status: 303,
    headers: { "Set-Cookie": await keepPast(past) },
  });
};

const PastPage = ({ loaderData, actionData }: Route.ComponentProps) => {
  const { t } = useLingui();
  const { flow, sources, ...past } = loaderData;
  if (!flow) return <AnswersUnreadable />;
  return (
    <div className="reading">
      <PageHead title={t`Wat heb je gedaan?`} indexed={false} />
      <h1>
        <Trans>Wat heb je gedaan?</Trans>
      </h1>
      <p className="lead">
        <Trans>Werk, zorg, vrijwilligerswerk, een hobby of het huishouden: alles telt even zwaar.</Trans>
      </p>
      <p className="soft">
        <Trans>Schrijf in de taal die je wilt. We bewaren het niet. Na twee uur is het weg.</Trans>
      </p>
      <PastForm {...past} flow={flow} nothingSaid={actionData?.nothingSaid ?? false} />
      {sources.map((source) => (
        <TaxonomyAttribution key={source.name} source={source} />
      ))}
    </div>
  );
};
export default PastPage;
