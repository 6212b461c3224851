import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { CheckCard } from "@techconnect/ui/choice-card";
import { ChoiceGroup } from "@techconnect/ui/choice-group";
import { PageHead } from "../../features/site/page-head.tsx";
import { AnswersUnreadable } from "../../features/talent/answers-unreadable.tsx";
import { useFlowData } from "../../features/talent/flow-data.tsx";
import { FlowFields } from "../../features/talent/flow-fields.tsx";
import { type Flow, flowIn } from "../../features/talent/flow-in-address.ts";
import { FlowLink } from "../../features/talent/flow-link.tsx";
import type { Route } from "./+types/likes.ts";

const inAddress = ({ url }: Request) => flowIn(new URL(url).searchParams);

export const loader = ({ request }: Route.LoaderArgs) => inAddress(request);
export const clientLoader = ({ request }: Route.ClientLoaderArgs) => inAddress(request);

/** The page after this one. */
const next = "talenten/gedaan";

type Choice = { readonly id: string; readonly label: string };

const Checks = ({ name, choices, chosen }: { name: string; choices: readonly Choice[]; chosen: readonly string[] }) =>
  choices.map(({ id, label }) => (
    <CheckCard key={id} name={name} value={id} defaultChecked={chosen.includes(id)}>
      {label}
    </CheckCard>
  ));

const LikesForm = ({ flow }: { readonly flow: Flow }) => {
  const { t, i18n } = useLingui();
  const { interests, sectors } = useFlowData().choices;
  const card = { answers: flow.answers, talents: flow.talents, classCode: flow.classCode };
  return (
    <form method="get" action={`/${i18n.locale}/${next}`}>
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
    </form>
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
