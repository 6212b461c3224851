import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { RadioCard } from "@techconnect/ui/choice-card";
import { ChoiceGroup } from "@techconnect/ui/choice-group";
import { useEffect } from "react";
import { Form } from "react-router";
import { type Flow } from "./flow-in-address.ts";
import { FlowLink } from "./flow-link.tsx";
import { FlowFields } from "./flow-fields.tsx";
import type { Question } from "./talent-questions.query.ts";

type Props = {
  readonly question: Question;
  readonly flow: Flow;
  readonly nothingChosen: boolean;
  readonly checking: boolean;
};

const WayBack = ({ question: { number }, flow, checking }: Omit<Props, "nothingChosen">) => {
  if (checking)
    return (
      <FlowLink page="talenten/nakijken" flow={flow}>
        <Trans>Terug naar je antwoorden</Trans>
      </FlowLink>
    );
  return number > 1 ? (
    <FlowLink page={`talenten/vraag/${number - 1}`} flow={flow}>
      <Trans>Vorige vraag</Trans>
    </FlowLink>
  ) : (
    <FlowLink page="talenten" flow={{ classCode: flow.classCode }}>
      <Trans>Terug naar de uitleg</Trans>
    </FlowLink>
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
