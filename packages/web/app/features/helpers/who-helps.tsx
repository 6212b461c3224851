import "./helpers.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { Notice } from "@techconnect/ui/notice";
import { PageSection } from "@techconnect/ui/page-section";
import { useLocale } from "../../request/use-locale.ts";
import { PageHead } from "../site/page-head.tsx";
import { ActiveHelpers } from "./active-helpers.tsx";
import type { HelpersAnswer } from "./answer-helper.server.ts";
import { HelperRequest } from "./helper-request.tsx";
import type { AccessLog, AgeGroup, ConsentTexts, Helper } from "./helpers.query.ts";
import { LookedWhen } from "./looked-when.tsx";
import { MakeCode } from "./make-code.tsx";
import { TroubleWithUs } from "./trouble-with-us.tsx";

const Done = ({ what }: { readonly what: string | null }) => {
  if (what !== "ja" && what !== "nee" && what !== "gestopt") return null;
  return (
    <Notice tone="success" role="alert">
      <p>
        {what === "ja" && <Trans>Gelukt. Je ziet hieronder wie er meekijkt. Je kunt altijd stoppen.</Trans>}
        {what === "nee" && <Trans>Je zei nee. Diegene ziet niets van je.</Trans>}
        {what === "gestopt" && <Trans>Gestopt. Diegene ziet vanaf nu niets meer van je.</Trans>}
      </p>
    </Notice>
  );
};

type Refused = Extract<HelpersAnswer, { done: "refused" }>;
type Props = {
  readonly helpers: readonly Helper[];
  readonly ageGroup: AgeGroup;
  readonly log: AccessLog;
  readonly texts: ConsentTexts;
  readonly made: { readonly code: string; readonly validUntil: string } | null;
  /** The cursor of the log. */
  readonly after: string | null;
  /** What was done last. */
  readonly done: string | null;
  readonly refused: Refused | null;
  readonly troubled: boolean;
};

const Questions = ({
  helpers,
  ageGroup,
  texts,
  refused,
}: Pick<Props, "helpers" | "ageGroup" | "texts" | "refused">) => {
  const asked = helpers.filter(({ state }) => state === "ASKED");
  if (asked.length === 0) return null;
  const text = texts.find(({ purpose }) => purpose === "SHARE_WITH_HELPER");
  return (
    <PageSection id="questions" title={<Trans>Iemand wil je helpen</Trans>}>
      <ul className="columns list-plain">
        {asked.map((helper) => (
          <HelperRequest
            key={helper.id}
            helper={helper}
            ageGroup={ageGroup}
            text={text}
            refused={refused?.id === helper.id ? refused : null}
          />
        ))}
      </ul>
    </PageSection>
  );
};

/** The talent's page: who asks, who is let in, and who looked. */
export const WhoHelps = ({ made, log, after, done, troubled, ...asked }: Props) => {
  const { t } = useLingui();
  const { helpers, refused } = asked;
  const gone = refused !== null && !helpers.some(({ id, state }) => id === refused.id && state === "ASKED");
  return (
    <div className="page">
      <PageHead title={t`Wie mij helpt`} indexed={false} />
      <h1>
        <Trans>Wie mij helpt</Trans>
      </h1>
      <p className="lead">
        <Trans>Jij kiest wie met je meekijkt. Je kunt altijd stoppen.</Trans>
      </p>
      <Done what={done} />
      {troubled && <TroubleWithUs />}
      {gone && (
        <Notice role="alert">
          <p>
            <Trans>Deze vraag is er niet meer. Je hoeft niets te doen.</Trans>
          </p>
        </Notice>
      )}
      <Questions {...asked} />
      <MakeCode made={made} />
      <ActiveHelpers helpers={helpers.filter(({ state }) => state === "ACTIVE")} />
      <LookedWhen log={log} after={after} />
      <p className="section">
        <a className="link-alone" href={`/${useLocale()}/account`}>
          <Trans>Terug naar je account</Trans>
        </a>
      </p>
    </div>
  );
};
