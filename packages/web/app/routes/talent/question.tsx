import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Disclosure } from "@techconnect/ui/disclosure";
import { TileWall } from "@techconnect/ui/tile-wall";
import { PageHead } from "../../features/site/page-head.tsx";
import { Affirmation } from "../../features/talent/affirmation.tsx";
import { answerQuestion, type AskedQuestion } from "../../features/talent/answer-question.ts";
import { AnswersUnreadable } from "../../features/talent/answers-unreadable.tsx";
import { useFlowData } from "../../features/talent/flow-data.tsx";
import { KeepOnPhone } from "../../features/talent/keep-on-phone.tsx";
import { QuestionForm } from "../../features/talent/question-form.tsx";
import { ReadAloud } from "../../features/talent/read-aloud.tsx";
import type { TalentQuestions } from "../../features/talent/talent-questions.query.ts";
import { tilesLaid } from "../../features/talent/tiles-laid.ts";
import { notFound } from "../../request/page-errors.ts";
import type { Route } from "./+types/question.ts";

/** The step in the address; the questions come with the flow. */
const stepIn = ({ request, params }: Pick<Route.LoaderArgs, "request" | "params">) => {
  const step = answerQuestion(new URL(request.url), params);
  if (!step) throw notFound();
  return step;
};

export const loader = (args: Route.LoaderArgs) => stepIn(args);
export const clientLoader = (args: Route.ClientLoaderArgs) => stepIn(args);

const Wall = ({
  questions,
  answers,
}: {
  readonly questions: TalentQuestions["questions"];
  readonly answers: string;
}) => (
  <div className="asking__wall">
    <TileWall as="grows" tiles={tilesLaid(questions, answers)} laidNow={answers.length - 1} />
    <p className="asking__count soft">
      <Plural
        value={answers.length}
        _0="Je hebt nog geen tegels. Elk antwoord legt er een."
        one="Je hebt # tegel."
        other="Je hebt # tegels."
      />
    </p>
  </div>
);

const QuestionPage = ({ loaderData }: Route.ComponentProps) => {
  const { number, flow, nothingChosen, checking }: AskedQuestion = loaderData;
  const { t } = useLingui();
  const { talentQuestions } = useFlowData();
  const question = talentQuestions.questions[number - 1];
  if (!flow || !question) return <AnswersUnreadable />;

  const title = t`Vraag ${number} van 12`;
  return (
    <div className="page asking">
      <PageHead title={nothingChosen ? t`Kies een antwoord: ${title}` : title} indexed={false} />
      <Wall questions={talentQuestions.questions} answers={flow.answers} />
      <div className="asking__main">
        <p className="asking__step">{title}</p>
        {!checking && <Affirmation flow={talentQuestions} answers={flow.answers} number={number} />}
        <QuestionForm question={question} flow={flow} nothingChosen={nothingChosen} checking={checking} />
        <div className="asking__after">
          <Disclosure summary={<Trans>Waarom vragen we dit?</Trans>}>
            <p>{question.why}</p>
          </Disclosure>
          <ReadAloud sentences={[question.text, ...question.options.map(({ text }) => text)]} />
          <KeepOnPhone flow={flow} look="link" />
        </div>
      </div>
    </div>
  );
};
export default QuestionPage;
