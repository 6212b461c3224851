import { Trans, useLingui } from "@lingui/react/macro";
import { formatsFor } from "@techconnect/i18n/locales";
import { Notice } from "@techconnect/ui/notice";
import { useLocale } from "../../request/use-locale.ts";
import { PageHead } from "../site/page-head.tsx";
import { type Card, talentIdsOn } from "./card-of-flow.ts";
import type { Flow } from "./flow-in-address.ts";
import { FlowLink } from "./flow-link.tsx";

type Props = { readonly card: Card; readonly flow: Flow };

/** The first question without an answer: not reached, or skipped. */
const firstOpen = (answers: string): number => (/x/.exec(answers)?.index ?? answers.length) + 1;

/** Few answers show little: an invitation, not a reproach. */
export const FewAnswers = ({ card, flow }: Props) => {
  if (!card.tooFew || flow.talents.length > 0) return null;
  return (
    <Notice>
      <p>
        <Trans>Wil je er nog een paar doen? Dan zien we meer.</Trans>
      </p>
      <p>
        <FlowLink page={`talenten/vraag/${Math.min(firstOpen(flow.answers), 12)}`} flow={flow}>
          <Trans>Beantwoord nog een paar vragen</Trans>
        </FlowLink>
      </p>
    </Notice>
  );
};

/** Equally strong talents: the person chooses which stand on the card. */
export const EquallyStrong = ({ card, flow }: Props) => {
  const locale = useLocale();
  if (card.tied.length === 0) return null;
  const names = formatsFor(locale).list(card.tied.map(({ name }) => name));
  return (
    <Notice>
      <p>
        <Trans>
          Deze talenten zijn bij jou even sterk: <strong>{names}</strong>. Jij kiest wat op je kaart staat.
        </Trans>
      </p>
      <p>
        <FlowLink page="talenten/wissel" flow={{ ...flow, talents: talentIdsOn(card) }}>
          <Trans>Kies zelf</Trans>
        </FlowLink>
      </p>
    </Notice>
  );
};

/** What the card is not. Stands on every card, on paper too. */
export const Limits = () => (
  <div className="soft small">
    <p>
      <Trans>
        Dit is geen test. We maakten deze vragen zelf. Niemand heeft nog onderzocht hoe goed ze werken. Zie je kaart als
        een begin van een gesprek.
      </Trans>
    </p>
    <p>
      <Trans>Werkgevers zien je kaart niet. Ze mogen je er niet op kiezen of afwijzen.</Trans>
    </p>
  </div>
);

/** No answers, so no card yet: two ways to get one. */
export const NoCardYet = ({ flow }: { readonly flow: Flow }) => {
  const { t } = useLingui();
  return (
    <div className="reading">
      <PageHead title={t`We weten nog weinig van je`} indexed={false} />
      <h1>
        <Trans>We weten nog weinig van je</Trans>
      </h1>
      <p className="lead">
        <Trans>Je hebt nog geen vraag beantwoord. Dat is niet erg. Je kunt ook zelf je talenten kiezen.</Trans>
      </p>
      <div className="row">
        <FlowLink page="talenten/wissel" flow={flow} button="main">
          <Trans>Kies zelf je talenten</Trans>
        </FlowLink>
        <FlowLink page="talenten/vraag/1" flow={{ classCode: flow.classCode }} button="quiet">
          <Trans>Begin bij vraag 1</Trans>
        </FlowLink>
        <FlowLink page="talenten/wat-vind-je-leuk" flow={flow}>
          <Trans>Ga verder zonder kaart</Trans>
        </FlowLink>
      </div>
    </div>
  );
};
