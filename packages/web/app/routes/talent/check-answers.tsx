import "../../features/talent/flow.css";
import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Tile } from "@techconnect/ui/tile";
import { browserClient } from "../../apollo/browser-client.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { PageHead } from "../../features/site/page-head.tsx";
import { AnswersUnreadable } from "../../features/talent/answers-unreadable.tsx";
import type { Flow } from "../../features/talent/flow-in-address.ts";
import { FlowLink } from "../../features/talent/flow-link.tsx";
import { loadFlow } from "../../features/talent/load-flow.ts";
import { type Question, TalentFlow } from "../../features/talent/talent-questions.query.ts";
import { tilesLaid } from "../../features/talent/tiles-laid.ts";
import type { Route } from "./+types/check-answers.ts";

export const loader = ({ request, context }: Route.LoaderArgs) => loadFlow(clientOf(request, context), request);
export const clientLoader = ({ request }: Route.ClientLoaderArgs) => loadFlow(browserClient(), request);

const Given = ({ question, flow }: { readonly question: Question; readonly flow: Flow }) => {
  const letter = flow.answers[question.number - 1];
  const answer = question.options.find(({ id }) => id === letter);
  return (
    <li>
      <Tile pattern={tilesLaid([question], letter ?? "")[0] ?? "empty"} />
      <div>
        <h2>{question.text}</h2>
        <p>{answer?.text ?? (letter ? <Trans>Ik weet het niet</Trans> : <Trans>Nog geen antwoord</Trans>)}</p>
      </div>
      <FlowLink page={`talenten/vraag/${question.number}`} flow={flow} more={["nakijken=1"]}>
        <Trans>
          Verander <span className="visually-hidden">vraag {question.number}</span>
        </Trans>
      </FlowLink>
    </li>
  );
};

const CheckAnswers = ({ loaderData: flow }: Route.ComponentProps) => {
  const { t } = useLingui();
  const { questions } = useSuspenseQuery(TalentFlow).data.talentQuestions;
  if (!flow) return <AnswersUnreadable />;
  return (
    <div className="reading">
      <PageHead title={t`Dit heb je gekozen`} indexed={false} />
      <h1>
        <Trans>Dit heb je gekozen</Trans>
      </h1>
      <ol className="given">
        {questions.map((question) => (
          <Given key={question.id} question={question} flow={flow} />
        ))}
      </ol>
      <p>
        <FlowLink page="talenten/kaart" flow={flow} button="main">
          <Trans>Naar je kaart</Trans>
        </FlowLink>
      </p>
    </div>
  );
};
export default CheckAnswers;
