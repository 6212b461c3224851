import "../../features/talent/print.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { Quote } from "@techconnect/ui/quote";
import { Tile } from "@techconnect/ui/tile";
import { ask } from "../../apollo/ask.ts";
import { clientOf } from "../../apollo/request-client.server.ts";
import { loadMatches } from "../../features/matching/load-matches.server.ts";
import { PageHead } from "../../features/site/page-head.tsx";
import { AnswersUnreadable } from "../../features/talent/answers-unreadable.tsx";
import { cardOfFlow, type TalentOnCard } from "../../features/talent/card-of-flow.ts";
import { Limits, NoCardYet } from "../../features/talent/card-remarks.tsx";
import { flowIn, isTalentId } from "../../features/talent/flow-in-address.ts";
import { FlowLink } from "../../features/talent/flow-link.tsx";
import { PrintButton } from "../../features/talent/print-button.tsx";
import { QuestionsToAsk } from "../../features/talent/questions-to-ask.tsx";
import { TalentFlow } from "../../features/talent/talent-questions.query.ts";
import type { Route } from "./+types/print-card.ts";

/** So many fit on one sheet beside the talents. */
const profilesOnPaper = 3;

export const loader = async ({ request, context }: Route.LoaderArgs) => {
  const flow = flowIn(new URL(request.url).searchParams);
  const client = clientOf(request, context);
  const questions = await ask(client, TalentFlow, {});
  const matches = flow && (await loadMatches(client, request, flow, "werk"));
  const profiles = (matches?.suggestions.jobProfiles ?? [])
    .slice(0, profilesOnPaper)
    .map(({ jobProfile }) => jobProfile);
  return { flow, profiles, questions };
};

const OnPaper = ({ talent, quotes }: TalentOnCard) => (
  <section className="talent">
    <Tile pattern={isTalentId(talent.id) ? talent.id : "plain"} size="medium" />
    <div>
      <h2>{talent.name}</h2>
      <p>{talent.affirm}</p>
      {quotes.map((quote) => (
        <Quote key={quote}>{quote}</Quote>
      ))}
      <p className="small">
        <Trans>
          In tech heet dit: <strong>{talent.workLabel}</strong>.
        </Trans>
      </p>
    </div>
  </section>
);

type Profile = { readonly slug: string; readonly title: string; readonly summary: string };

const Profiles = ({ profiles }: { readonly profiles: readonly Profile[] }) => (
  <section className="section">
    <h2>
      <Trans>Werk dat bij mij past</Trans>
    </h2>
    <ul className="sheet__profiles">
      {profiles.map(({ slug, title, summary }) => (
        <li key={slug}>
          <strong>{title}</strong>
          <br />
          {summary}
        </li>
      ))}
    </ul>
  </section>
);

const ToAsk = () => (
  <section className="section">
    <h2>
      <Trans>Dit wil ik vragen</Trans>
    </h2>
    <QuestionsToAsk />
  </section>
);

const PrintCard = ({ loaderData: { flow, profiles, questions } }: Route.ComponentProps) => {
  const { t } = useLingui();
  if (!flow || !questions) return <AnswersUnreadable />;
  const card = cardOfFlow(questions.talentQuestions, flow);
  if (card.talents.length === 0) return <NoCardYet flow={flow} />;
  return (
    <div className="page sheet">
      <PageHead title={t`Mijn talentenkaart`} indexed={false} />
      <div className="row not-in-print">
        <PrintButton />
        <FlowLink page="bewaren" flow={flow}>
          <Trans>Terug</Trans>
        </FlowLink>
      </div>
      <h1>
        <Trans>Dit kan ik goed</Trans>
      </h1>
      <div className="sheet__talents">
        {card.talents.map((onCard) => (
          <OnPaper key={onCard.talent.id} {...onCard} />
        ))}
      </div>
      <div className="sheet__below">
        {profiles.length > 0 && <Profiles profiles={profiles} />}
        <ToAsk />
      </div>
      <Limits />
    </div>
  );
};
export default PrintCard;
