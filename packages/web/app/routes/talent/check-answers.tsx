import "../../features/talent/flow.css";
import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import { Tile } from "@techconnect/ui/tile";
import { Link } from "react-router";
import { browserClient } from "../../apollo/browser-client.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { ask } from "../../apollo/ask.ts";
import { PageHead } from "../../features/site/page-head.tsx";
import { AnswersUnreadable } from "../../features/talent/answers-unreadable.tsx";
import { type Flow, flowIn, flowPath } from "../../features/talent/flow-in-address.ts";
import { type Question, TalentFlow } from "../../features/talent/talent-questions.query.ts";
import { tilesLaid } from "../../features/talent/tiles-laid.ts";
import { useLocale } from "../../request/use-locale.ts";
import type { Route } from "./+types/check-answers.ts";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  await ask(clientOf(request, context), TalentFlow, {});
  return flowIn(new URL(request.url).searchParams);
};

export const clientLoader = async ({ request }: Route.ClientLoaderArgs) => {
  await ask(browserClient(), TalentFlow, {});
  return flowIn(new URL(request.url).searchParams);
};

const Given = ({ question, flow }: { readonly question: Question; readonly flow: Flow }) => {
  const locale = useLocale();
  const letter = flow.answers[question.number - 1];
  const answer = question.options.find(({ id }) => id === letter);
  const change = flowPath(locale, `talenten/vraag/${question.number}`, flow, ["nakijken=1"]);
  return (
    <li>
      <Tile pattern={tilesLaid([question], letter ?? "")[0] ?? "empty"} />
      <div>
        <h2>{question.text}</h2>
        <p>{answer?.text ?? (letter ? <Trans>Ik weet het niet</Trans> : <Trans>Nog geen antwoord</Trans>)}</p>
      </div>
      <Link className="link-alone" to={change}>
        <Trans>
          Verander <span className="visually-hidden">vraag {question.number}</span>
        </Trans>
      </Link>
    </li>
  );
};

const CheckAnswers = ({ loaderData: flow }: Route.ComponentProps) => {
  const { t, i18n } = useLingui();
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
        <Link className={buttonClass()} to={flowPath(i18n.locale, "talenten/kaart", flow)}>
          <Trans>Naar je kaart</Trans>
        </Link>
      </p>
    </div>
  );
};
export default CheckAnswers;
