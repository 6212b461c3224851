import { Trans, useLingui } from "@lingui/react/macro";
import { clientOf } from "../../apollo/request-client.server.ts";
import { joinFromCard } from "../../features/classes/join-from-card.server.ts";
import { JoinNotice } from "../../features/classes/join-notice.tsx";
import { joiningOf } from "../../features/classes/joining.server.ts";
import { PageHead } from "../../features/site/page-head.tsx";
import { AnswersUnreadable } from "../../features/talent/answers-unreadable.tsx";
import { type Card, cardOfFlow, talentIdsOn } from "../../features/talent/card-of-flow.ts";
import { EquallyStrong, FewAnswers, Limits, NoCardYet } from "../../features/talent/card-remarks.tsx";
import { FlowLink } from "../../features/talent/flow-link.tsx";
import { useFlowData } from "../../features/talent/flow-data.tsx";
import { completed, type Flow, flowIn } from "../../features/talent/flow-in-address.ts";
import { KeepOnPhone } from "../../features/talent/keep-on-phone.tsx";
import { tilesLaid } from "../../features/talent/tiles-laid.ts";
import { TalentsCard } from "../../features/talent/talents-card.tsx";
import type { Route } from "./+types/talents-card.ts";

const inAddress = ({ url }: Request) => flowIn(new URL(url).searchParams);

export const loader = async ({ request }: Route.LoaderArgs) => {
  const flow = inAddress(request);
  return { flow, joining: flow?.classCode === undefined ? null : await joiningOf(request, flow.classCode) };
};

/** Only who came with the code of a group waits for the server: it knows whether this browser was counted. */
export const clientLoader = async ({ request, serverLoader }: Route.ClientLoaderArgs) => {
  const flow = inAddress(request);
  if (flow?.classCode === undefined) return { flow, joining: null };
  // without internet the card is there, and counting along waits
  const joining = navigator.onLine ? (await serverLoader()).joining : null;
  return { flow, joining };
};

export const action = ({ request, params, context }: Route.ActionArgs) =>
  joinFromCard(clientOf(request, context), request, params.lang);

/** Everything that can be done with the card; looking at work comes first. */
const WaysOn = ({ card, flow }: { readonly card: Card; readonly flow: Flow }) => {
  const shown = { ...flow, talents: talentIdsOn(card) };
  return (
    <nav className="stack not-in-print" aria-labelledby="ways-on">
      <h2 id="ways-on" className="visually-hidden">
        <Trans>Hoe verder</Trans>
      </h2>
      <FlowLink page="talenten/wat-vind-je-leuk" flow={flow} button="main">
        <Trans>Bekijk werk dat bij je past</Trans>
      </FlowLink>
      <ul className="plain-list">
        <li>
          <FlowLink page="talenten/wissel" flow={shown}>
            <Trans>Dit klopt niet helemaal</Trans>
          </FlowLink>
        </li>
        {card.talents.length < 4 && (
          <li>
            <FlowLink page="talenten/wissel" flow={shown} more={["erbij=1"]}>
              <Trans>Ander talent erbij</Trans>
            </FlowLink>
          </li>
        )}
        <li>
          <FlowLink page="bewaren" flow={flow}>
            <Trans>Bewaar of deel je kaart</Trans>
          </FlowLink>
        </li>
        <li>
          <FlowLink page="talenten/nakijken" flow={flow}>
            <Trans>Bekijk je antwoorden</Trans>
          </FlowLink>
        </li>
      </ul>
    </nav>
  );
};

const TalentsCardPage = ({ loaderData: { flow, joining }, actionData }: Route.ComponentProps) => {
  const { t } = useLingui();
  const { talentQuestions } = useFlowData();
  if (!flow) return <AnswersUnreadable />;

  const card = cardOfFlow(talentQuestions, flow);
  const head = <PageHead title={t`Dit kun jij goed`} indexed={false} />;
  if (card.talents.length === 0)
    return (
      <>
        {head}
        <NoCardYet flow={flow} />
      </>
    );
  return (
    <div className="page beside">
      {head}
      <TalentsCard
        card={card}
        tiles={tilesLaid(talentQuestions.questions, completed(flow.answers))}
        chosen={flow.talents.length > 0}
      />
      <div className="stack">
        {joining && <JoinNotice joining={joining} trouble={actionData?.trouble ?? null} />}
        <FewAnswers card={card} flow={flow} />
        <EquallyStrong card={card} flow={flow} />
        <WaysOn card={card} flow={flow} />
        <KeepOnPhone flow={flow} look="quiet" />
        <Limits />
      </div>
    </div>
  );
};
export default TalentsCardPage;
