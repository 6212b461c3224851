import "../../styles/support.css";
import { useSuspenseQuery } from "@apollo/client/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { PageSection } from "@techconnect/ui/page-section";
import { graphql } from "../../graphql/generated/gql.ts";
import type { HelpTopic } from "../../graphql/generated/graphql.ts";
import { PageHead } from "../site/page-head.tsx";
import { type CallAnswer, CallForm } from "./call-form.tsx";
import { HelpDeskCard } from "./help-desk-card.tsx";
import { TopicLinks } from "./topic-links.tsx";
import { WhatHappensThen } from "./what-happens-then.tsx";

export const HelpPage = graphql(`
  query HelpPage {
    helpDesks {
      id
      topics
      ...HelpDeskCard_helpDesk
    }
  }
`);

const HelpDesks = ({ topic }: { readonly topic: HelpTopic | null }) => {
  const { data } = useSuspenseQuery(HelpPage);
  const desks = data.helpDesks.filter(({ topics }) => topic === null || topics.includes(topic));
  return (
    <PageSection
      id="desks"
      title={<Trans>Of ga zelf langs</Trans>}
      intro={<Trans>Staat er geen adres bij? Dan hebben we het nog niet nagekeken.</Trans>}
    >
      <TopicLinks chosen={topic} />
      {desks.length === 0 && (
        <p>
          <Trans>Hiervoor kennen we nog geen plek. Vraag het ons, dan zoeken we mee.</Trans>
        </p>
      )}
      <ul className="columns list-plain">
        {desks.map((desk) => (
          <HelpDeskCard key={desk.id} helpDesk={desk} />
        ))}
      </ul>
    </PageSection>
  );
};

type Props = {
  /** Names the form that is shown, so that sending it twice asks once. */
  readonly requestId: string;
  /** False when the API did not answer: then there is only the form. */
  readonly desksKnown: boolean;
  readonly answer: CallAnswer | undefined;
  readonly topic: HelpTopic | null;
};

/** A person to talk to: we call, or one goes to a desk. */
export const Help = ({ requestId, desksKnown, answer, topic }: Props) => {
  const { t } = useLingui();
  return (
    <div className="page">
      <PageHead title={t`Praat met iemand`} indexed={false} />
      <h1>
        <Trans>Praat met iemand</Trans>
      </h1>
      <p className="lead">
        <Trans>Samen kom je verder. Een mens denkt met je mee over werk, geld, opvang of taal. Dat is gratis.</Trans>
      </p>
      <div className="beside beside--even section">
        <section className="card" aria-labelledby="call">
          <h2 id="call">
            <Trans>Wij bellen jou</Trans>
          </h2>
          <CallForm requestId={requestId} answer={answer} />
        </section>
        <WhatHappensThen />
      </div>
      {desksKnown && <HelpDesks topic={topic} />}
    </div>
  );
};
