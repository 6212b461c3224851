import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { RadioCard } from "@techconnect/ui/choice-card";
import { ChoiceGroup } from "@techconnect/ui/choice-group";
import { useEffect } from "react";
import { Form, Link } from "react-router";
import { useLocale } from "../../request/use-locale.ts";
import { type Flow, flowPath, questionPath } from "./flow-in-address.ts";
import { FlowFields } from "./flow-fields.tsx";
import type { Question } from "./talent-questions.query.ts";

type Props = {
  readonly question: Question;
  readonly flow: Flow;
  readonly nothingChosen: boolean;
  readonly checking: boolean;
};

const WayBack = ({ question, flow, checking }: Omit<Props, "nothingChosen">) => {
  const locale = useLocale();
  if (checking)
    return (
      <Link className="link-alone" to={flowPath(locale, "talenten/nakijken", flow)}>
        <Trans>Terug naar je antwoorden</Trans>
      </Link>
    );
  return (
    <Link
      className="link-alone"
      to={question.number > 1 ? questionPath(locale, question.number - 1, flow) : flowPath(locale, "talenten", {})}
    >
      {question.number > 1 ? <Trans>Vorige vraag</Trans> : <Trans>Terug naar de uitleg</Trans>}
    </Link>
  );
};

/** One question with its four answers, and "I don't know". Moves on only when asked to. */
export const QuestionForm = ({ question, flow, nothingChosen, checking }: Props) => {
  const { t } = useLingui();
  const given = flow.answers[question.number - 1];
  useEffect(() => {
    if (nothingChosen) document.getElementById("answer-a")?.focus();
  }, [nothingChosen]);

  return (
    <Form method="get" noValidate key={question.id}>
      <FlowFields flow={flow} />
      {checking && <input type="hidden" name="nakijken" value="1" />}
      <ChoiceGroup
        id="answers"
        legend={<h1 className="asking__title">{question.text}</h1>}
        hint={t`Er is geen goed of fout antwoord. Kies wat het meest bij je past.`}
        error={nothingChosen && t`Kies een antwoord. Of kies: Ik weet het niet.`}
      >
        {question.options.map(({ id, text }) => (
          <RadioCard key={id} id={`answer-${id}`} name="o" value={id} defaultChecked={given === id}>
            {text}
          </RadioCard>
        ))}
        <RadioCard name="o" value="x" defaultChecked={given === "x"} plain>
          <Trans>Ik weet het niet</Trans>
        </RadioCard>
      </ChoiceGroup>
      <div className="row">
        <Button name="verder" value="1">
          <Trans>Verder</Trans>
        </Button>
        <WayBack question={question} flow={flow} checking={checking} />
      </div>
    </Form>
  );
};
