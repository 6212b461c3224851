import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { CheckCard } from "@techconnect/ui/choice-card";
import { ChoiceGroup } from "@techconnect/ui/choice-group";
import { ErrorSummary } from "@techconnect/ui/error-summary";
import { Tile } from "@techconnect/ui/tile";
import { Form } from "react-router";
import { PageHead } from "../../features/site/page-head.tsx";
import { AnswersUnreadable } from "../../features/talent/answers-unreadable.tsx";
import { chooseTalents, type TalentChoice } from "../../features/talent/choose-talents.ts";
import { FlowFields } from "../../features/talent/flow-fields.tsx";
import { useFlowData } from "../../features/talent/flow-data.tsx";
import { type Flow, isTalentId } from "../../features/talent/flow-in-address.ts";
import { FlowLink } from "../../features/talent/flow-link.tsx";
import type { Talent } from "../../features/talent/talent-questions.query.ts";
import type { Route } from "./+types/choose-talents.ts";

export const loader = ({ request, params }: Route.LoaderArgs) => chooseTalents(new URL(request.url), params.lang);
export const clientLoader = ({ request, params }: Route.ClientLoaderArgs) =>
  chooseTalents(new URL(request.url), params.lang);

const TalentCheck = ({ talent, flow }: { readonly talent: Talent; readonly flow: Flow }) => {
  const id = isTalentId(talent.id) ? talent.id : null;
  return (
    <CheckCard
      id={`talent-${talent.id}`}
      name="t"
      value={talent.id}
      defaultChecked={id !== null && flow.talents.includes(id)}
      hint={talent.affirm}
      mark={<Tile pattern={id ?? "plain"} size="medium" />}
    >
      <span className="strong">{talent.name}</span>
    </CheckCard>
  );
};

type FormProps = {
  readonly flow: Flow;
  readonly title: string;
  readonly addingOne: boolean;
  readonly error: string | false;
};

const TalentsForm = ({ flow, title, addingOne, error }: FormProps) => {
  const { t } = useLingui();
  const { talents } = useFlowData().talentQuestions;
  return (
    <Form method="get" noValidate>
      <FlowFields flow={{ ...flow, talents: [] }} />
      {addingOne && <input type="hidden" name="erbij" value="1" />}
      <ChoiceGroup
        id="talents"
        legend={<h1 className="asking__title">{title}</h1>}
        hint={
          addingOne
            ? t`Kies er een bij. Er passen 4 talenten op je kaart.`
            : t`Kies 3 of 4 talenten die echt bij jou passen. Jij weet het zelf het best.`
        }
        error={error}
        columns="two"
      >
        {talents.map((talent) => (
          <TalentCheck key={talent.id} talent={talent} flow={flow} />
        ))}
      </ChoiceGroup>
      <div className="row">
        <Button name="klaar" value="1">
          <Trans>Zet op mijn kaart</Trans>
        </Button>
        <FlowLink page="talenten/kaart" flow={{ ...flow, talents: [] }}>
          <Trans>Terug naar de kaart uit je antwoorden</Trans>
        </FlowLink>
      </div>
    </Form>
  );
};

const ChooseTalents = ({ loaderData }: Route.ComponentProps) => {
  const { flow, wrongCount, addingOne }: TalentChoice = loaderData;
  const { t } = useLingui();
  if (!flow) return <AnswersUnreadable />;

  const title = addingOne ? t`Welk talent komt erbij?` : t`Kies je talenten`;
  const count = flow.talents.length;
  const error = wrongCount && t`Kies 3 of 4 talenten. Je koos er nu ${count}.`;
  return (
    <div className="page">
      <PageHead title={title} indexed={false} />
      {error && <ErrorSummary title={t`Kijk dit nog even na`} errors={[{ field: "talents", message: error }]} />}
      <TalentsForm flow={flow} title={title} addingOne={addingOne} error={error} />
    </div>
  );
};
export default ChooseTalents;
