import "../../features/talent/flow.css";
import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { CheckCard } from "@techconnect/ui/choice-card";
import { ChoiceGroup } from "@techconnect/ui/choice-group";
import { Form } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { browserClient } from "../../apollo/browser-client.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { PageHead } from "../../features/site/page-head.tsx";
import { AnswersUnreadable } from "../../features/talent/answers-unreadable.tsx";
import { LikesChoices } from "../../features/talent/choices.query.ts";
import { FlowFields } from "../../features/talent/flow-fields.tsx";
import { type Flow, flowIn } from "../../features/talent/flow-in-address.ts";
import { FlowLink } from "../../features/talent/flow-link.tsx";
import type { Route } from "./+types/likes.ts";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  await ask(clientOf(request, context), LikesChoices, {});
  return flowIn(new URL(request.url).searchParams);
};

export const clientLoader = async ({ request }: Route.ClientLoaderArgs) => {
  await ask(browserClient(), LikesChoices, {});
  return flowIn(new URL(request.url).searchParams);
};

/** The page after this one. */
const next = "talenten/wat-heb-jij-nodig";

type Choice = { readonly id: string; readonly label: string };

const Checks = ({ name, choices, chosen }: { name: string; choices: readonly Choice[]; chosen: readonly string[] }) =>
  choices.map(({ id, label }) => (
    <CheckCard key={id} name={name} value={id} defaultChecked={chosen.includes(id)}>
      {label}
    </CheckCard>
  ));

const LikesForm = ({ flow }: { readonly flow: Flow }) => {
  const { t, i18n } = useLingui();
  const { interests, sectors } = useSuspenseQuery(LikesChoices).data.choices;
  const card = { answers: flow.answers, talents: flow.talents, classCode: flow.classCode };
  return (
    <Form method="get" action={`/${i18n.locale}/${next}`}>
      <FlowFields flow={card} />
      <ChoiceGroup id="interests" legend={<h2>{t`Wat doe je graag?`}</h2>} columns="two">
        <Checks name="i" choices={interests} chosen={flow.interests} />
      </ChoiceGroup>
      <ChoiceGroup
        id="sectors"
        legend={<h2>{t`Waar wil je werken?`}</h2>}
        hint={t`Werk in tech is overal. Ook in een ziekenhuis of een winkel.`}
        columns="two"
      >
        <Checks name="s" choices={sectors} chosen={flow.sectors} />
      </ChoiceGroup>
      <div className="row">
        <Button>
          <Trans>Verder</Trans>
        </Button>
        <FlowLink page={next} flow={card}>
          <Trans>Sla dit over</Trans>
        </FlowLink>
        <FlowLink page="talenten/kaart" flow={flow}>
          <Trans>Terug naar je kaart</Trans>
        </FlowLink>
      </div>
    </Form>
  );
};

const Likes = ({ loaderData: flow }: Route.ComponentProps) => {
  const { t } = useLingui();
  if (!flow) return <AnswersUnreadable />;
  return (
    <div className="page">
      <PageHead title={t`Wat doe je graag? Waar wil je werken?`} indexed={false} />
      <h1>
        <Trans>Wat doe je graag? Waar wil je werken?</Trans>
      </h1>
      <p className="lead">
        <Trans>Kies zoveel je wilt. Je kunt dit ook overslaan.</Trans>
      </p>
      <LikesForm flow={flow} />
    </div>
  );
};
export default Likes;
