import "../../features/talent/flow.css";
import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import { useEffect } from "react";
import { Link } from "react-router";
import { ask } from "../../apollo/ask.ts";
import { browserClient } from "../../apollo/browser-client.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { PageHead } from "../../features/site/page-head.tsx";
import { AnswersUnreadable } from "../../features/talent/answers-unreadable.tsx";
import { type Card, cardOfFlow, talentIdsOn } from "../../features/talent/card-of-flow.ts";
import { EquallyStrong, FewAnswers, Limits, NoCardYet } from "../../features/talent/card-remarks.tsx";
import { completed, type Flow, flowIn, flowPath } from "../../features/talent/flow-in-address.ts";
import { keepAnswers } from "../../features/talent/kept-on-phone.ts";
import { TalentFlow } from "../../features/talent/talent-questions.query.ts";
import { tilesLaid } from "../../features/talent/tiles-laid.ts";
import { TalentsCard } from "../../features/talent/talents-card.tsx";
import { useLocale } from "../../request/use-locale.ts";
import type { Route } from "./+types/talents-card.ts";

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  await ask(clientOf(request, context), TalentFlow, {});
  return flowIn(new URL(request.url).searchParams);
};

export const clientLoader = async ({ request }: Route.ClientLoaderArgs) => {
  await ask(browserClient(), TalentFlow, {});
  return flowIn(new URL(request.url).searchParams);
};

/** Everything that can be done with the card; looking at work comes first. */
const WaysOn = ({ card, flow }: { readonly card: Card; readonly flow: Flow }) => {
  const locale = useLocale();
  const shown = { ...flow, talents: talentIdsOn(card) };
  return (
    <nav className="stack" aria-labelledby="ways-on">
      <h2 id="ways-on" className="visually-hidden">
        <Trans>Hoe verder</Trans>
      </h2>
      <Link className={buttonClass()} to={flowPath(locale, "talenten/wat-vind-je-leuk", flow)}>
        <Trans>Bekijk werk dat bij je past</Trans>
      </Link>
      <ul className="plain-list">
        <li>
          <Link className="link-alone" to={flowPath(locale, "talenten/wissel", shown)}>
            <Trans>Dit klopt niet helemaal</Trans>
          </Link>
        </li>
        {card.talents.length < 4 && (
          <li>
            <Link className="link-alone" to={flowPath(locale, "talenten/wissel", shown, ["erbij=1"])}>
              <Trans>Ander talent erbij</Trans>
            </Link>
          </li>
        )}
        <li>
          <Link className="link-alone" to={flowPath(locale, "bewaren", flow)}>
            <Trans>Bewaar of deel je kaart</Trans>
          </Link>
        </li>
        <li>
          <Link className="link-alone" to={flowPath(locale, "talenten/nakijken", flow)}>
            <Trans>Bekijk je antwoorden</Trans>
          </Link>
        </li>
      </ul>
    </nav>
  );
};

const TalentsCardPage = ({ loaderData: flow }: Route.ComponentProps) => {
  const { t } = useLingui();
  const { talentQuestions } = useSuspenseQuery(TalentFlow).data;
  useEffect(() => {
    if (flow?.answers) keepAnswers(flow.answers);
  }, [flow?.answers]);
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
        <FewAnswers card={card} flow={flow} />
        <EquallyStrong card={card} flow={flow} />
        <WaysOn card={card} flow={flow} />
        <Limits />
      </div>
    </div>
  );
};
export default TalentsCardPage;
