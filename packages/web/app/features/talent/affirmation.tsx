import { Trans } from "@lingui/react/macro";
import { affirmationAfter, parsePartialAnswers } from "@techconnect/domain/talent/score-talents";
import { Notice } from "@techconnect/ui/notice";
import { scoredQuestionsOf, type TalentQuestions } from "./talent-questions.query.ts";

/** After so many questions there is something back. */
const moments = [4, 8];

type Props = { readonly flow: TalentQuestions; readonly answers: string; readonly number: number };

/** A short true sentence from the answers so far, above the question that follows; none when two talents lead. */
export const Affirmation = ({ flow, answers, number }: Props) => {
  const count = number - 1;
  const parsed = parsePartialAnswers(answers.slice(0, count));
  if (!moments.includes(count) || !parsed.ok) return null;
  const leader = affirmationAfter(scoredQuestionsOf(flow.questions), parsed.value, count);
  const talent = flow.talents.find(({ id }) => id === leader);
  return (
    <Notice tone="success">
      <p>
        <Trans>Je hebt al {count} tegels.</Trans>{" "}
        {talent && (
          <>
            <Trans>Tot nu toe zien we dit:</Trans> <strong>{talent.affirm}</strong>
          </>
        )}
      </p>
    </Notice>
  );
};
