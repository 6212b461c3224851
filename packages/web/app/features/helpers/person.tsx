import "../matching/matches.css";
import "./helpers.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { ErrorSummary } from "@techconnect/ui/error-summary";
import { Notice } from "@techconnect/ui/notice";
import { PageSection } from "@techconnect/ui/page-section";
import { useLocale } from "../../request/use-locale.ts";
import { useMatches } from "../matching/match.tsx";
import { MatchGroups } from "../matching/match-groups.tsx";
import type { Answered } from "../matching/suggestions.query.ts";
import { PageHead } from "../site/page-head.tsx";
import { useFormats } from "../site/use-formats.ts";
import { ChangeCard, type ChangeProps } from "./change-card.tsx";
import { LevelWords } from "./level-words.tsx";
import type { SeenPerson } from "./load-person.server.ts";
import { NeedsFacts } from "../mine/needs-facts.tsx";
import { PersonCard } from "./person-card.tsx";
import { ToldList } from "./told-list.tsx";

/** So many are enough to talk about; the person sees more on their own pages. */
const suggestionsShown = 3;

const Suggested = ({ suggestions, withNeeds }: { readonly suggestions: Answered; readonly withNeeds: boolean }) => {
  const matches = useMatches(suggestions).slice(0, suggestionsShown);
  if (matches.length === 0) return null;
  return (
    <PageSection
      id="suggested"
      title={<Trans>Werk dat erbij past</Trans>}
      intro={
        <>
          <Trans>Een computer maakt deze lijst. Lees hem samen: “jij” is degene die je helpt.</Trans>{" "}
          {withNeeds ? <Trans>Wat nodig is, telt mee.</Trans> : <Trans>Wat nodig is, telt hier niet mee.</Trans>}
        </>
      }
    >
      <MatchGroups matches={matches} />
    </PageSection>
  );
};

const Needs = ({ helped: { withNeeds }, needs }: Pick<SeenPerson, "helped" | "needs">) => (
  <PageSection id="needs" title={<Trans>Wat nodig is</Trans>}>
    {withNeeds && needs && <NeedsFacts needs={needs} />}
    {withNeeds && !needs && (
      <p>
        <Trans>Hier is niets over bewaard.</Trans>
      </p>
    )}
    {!withNeeds && (
      <p>
        <Trans>Dit is niet met jou gedeeld. Dat is prima. Praat er samen over als het helpt.</Trans>
      </p>
    )}
  </PageSection>
);

const WhatYouMay = ({ helped: { level, expiresAt }, organisation }: Pick<SeenPerson, "helped" | "organisation">) => {
  const { day } = useFormats();
  return (
    <p className="lead">
      <LevelWords level={level} />
      {organisation !== "" && (
        <>
          {" · "}
          <bdi>{organisation}</bdi>
        </>
      )}
      {" · "}
      <Trans>tot {day(expiresAt.slice(0, 10))}</Trans>
    </p>
  );
};

const Stop = ({ helpId }: { readonly helpId: string }) => (
  <PageSection id="stop" title={<Trans>Niet meer helpen</Trans>}>
    <form method="post" className="stack">
      <p>
        <Trans>Help je niet meer? Stop dan. Je ziet daarna niets meer.</Trans>
      </p>
      <input type="hidden" name="hulp" value={helpId} />
      <div>
        <Button kind="quiet" name="doe" value="stop">
          <Trans>Stop met helpen</Trans>
        </Button>
      </div>
    </form>
  </PageSection>
);

type Props = SeenPerson & {
  readonly kept: boolean;
  readonly change: Omit<ChangeProps, "flow" | "here">;
};

type TopProps = Pick<Props, "helped" | "organisation" | "kept"> & { readonly name: string };

/** Who it is, what one may, and that each look is written down. */
const Top = ({ helped, organisation, kept, name }: TopProps) => (
  <>
    <p>
      <a href={`/${useLocale()}/mensen`}>
        <Trans>Mensen die ik help</Trans>
      </a>
    </p>
    <h1>
      <bdi>{name}</bdi>
    </h1>
    <WhatYouMay helped={helped} organisation={organisation} />
    {kept && (
      <Notice tone="success" role="alert">
        <p>
          <Trans>De kaart is bewaard.</Trans>
        </p>
      </Notice>
    )}
    <Notice>
      <p>
        <Trans>Dat je hier kijkt, schrijven we op. Degene die je helpt ziet wie keek, en wanneer.</Trans>
      </p>
    </Notice>
  </>
);

/** Somebody whom one helps: the card, what they did, what they need where they share it, and what suits them. */
export const Person = ({ shown, needs, here, change, ...top }: Props) => {
  const { t } = useLingui();
  const { helped } = top;
  const name = helped.firstName === "" ? t`Iemand zonder naam` : helped.firstName;
  const mayChange = helped.level === "ACT";
  return (
    <div className="page">
      <PageHead title={name} indexed={false} />
      {change.trouble === "no-card" && (
        <ErrorSummary
          title={t`Kijk dit nog even na`}
          errors={[{ field: "adres", message: <Trans>Het adres van de kaart</Trans> }]}
        />
      )}
      <Top {...top} name={name} />
      <PersonCard shown={shown} mayChange={mayChange} />
      {shown && shown.told.length > 0 && (
        <PageSection id="told" title={<Trans>Eerder gedaan</Trans>}>
          <ToldList told={shown.told} />
        </PageSection>
      )}
      <Needs helped={helped} needs={needs} />
      {shown?.suggestions && <Suggested suggestions={shown.suggestions} withNeeds={needs !== null} />}
      {mayChange && <ChangeCard {...change} flow={shown?.flow ?? null} here={here} />}
      <Stop helpId={helped.helpId} />
    </div>
  );
};
