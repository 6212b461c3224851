import { Trans, useLingui } from "@lingui/react/macro";
import { Tile } from "@techconnect/ui/tile";
import { PageHead } from "../../features/site/page-head.tsx";
import { AnswersUnreadable } from "../../features/talent/answers-unreadable.tsx";
import { useFlowData } from "../../features/talent/flow-data.tsx";
import { type Flow, flowIn } from "../../features/talent/flow-in-address.ts";
import { FlowLink } from "../../features/talent/flow-link.tsx";
import { KeepOnPhone } from "../../features/talent/keep-on-phone.tsx";
import type { Question } from "../../features/talent/talent-questions.query.ts";
import { tilesLaid } from "../../features/talent/tiles-laid.ts";
import type { Route } from "./+types/check-answers.ts";

const inAddress = ({ url }: Request) => flowIn(new URL(url).searchParams);

export const loader = ({ request }: Route.LoaderArgs) => inAddress(request);
export const clientLoader = ({ request }: Route.ClientLoaderArgs) => inAddress(request);

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
  const { questions } = useFlowData().talentQuestions;
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
      <KeepOnPhone flow={flow} look="quiet" />
    </div>
  );
};
export default CheckAnswers;
