import "../../features/talent/flow.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { ErrorSummary } from "@techconnect/ui/error-summary";
import { data, redirect } from "react-router";
import { PageHead } from "../../features/site/page-head.tsx";
import { AnswersUnreadable } from "../../features/talent/answers-unreadable.tsx";
import { flowIn, flowPath } from "../../features/talent/flow-in-address.ts";
import { keepNeeds, keptNeeds, needsFormOf, nothingNeeded, wrongIn } from "../../features/talent/needs.server.ts";
import { NeedsForm } from "../../features/talent/needs-form.tsx";
import type { Route } from "./+types/needs.ts";

const flowOf = (request: Request) => flowIn(new URL(request.url).searchParams);

export const loader = async ({ request }: Route.LoaderArgs) => ({
  flow: flowOf(request),
  needs: (await keptNeeds(request)) ?? nothingNeeded,
});

export const action = async ({ request, params }: Route.ActionArgs) => {
  const needs = needsFormOf(await request.formData());
  if (wrongIn(needs).length > 0) return data({ needs, postcodeWrong: true }, { status: 400 });

  return redirect(flowPath(params.lang, "werk", flowOf(request) ?? {}), {
    status: 303,
    headers: { "Set-Cookie": await keepNeeds(needs) },
  });
};

const NeedsPage = ({ loaderData, actionData }: Route.ComponentProps) => {
  const { t } = useLingui();
  const { flow } = loaderData;
  if (!flow) return <AnswersUnreadable />;
  const postcodeWrong = actionData?.postcodeWrong ?? false;
  const wrong = t`Een postcode heeft vier cijfers, zoals 1506.`;
  return (
    <div className="reading">
      <PageHead title={t`Wat heb jij nodig?`} indexed={false} />
      {postcodeWrong && (
        <ErrorSummary title={t`Kijk dit nog even na`} errors={[{ field: "postcode", message: wrong }]} />
      )}
      <h1>
        <Trans>Wat heb jij nodig?</Trans>
      </h1>
      <p className="lead">
        <Trans>We vragen dit om te laten zien welke hulp er is. Je kunt alles overslaan.</Trans>
      </p>
      <p className="soft">
        <Trans>Je antwoorden bepalen niet welk werk bij je past. We bewaren ze niet. Na twee uur zijn ze weg.</Trans>
      </p>
      <NeedsForm needs={actionData?.needs ?? loaderData.needs} flow={flow} postcodeWrong={postcodeWrong} />
    </div>
  );
};
export default NeedsPage;
