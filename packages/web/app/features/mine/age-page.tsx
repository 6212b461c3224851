import { Trans } from "@lingui/react/macro";
import { buttonClass } from "@techconnect/ui/button";
import { Disclosure } from "@techconnect/ui/disclosure";
import { Notice } from "@techconnect/ui/notice";
import { PageSection } from "@techconnect/ui/page-section";
import { AgeForm, CorrectAge } from "./age-form.tsx";
import type { AgeOfAccount } from "./age.query.ts";
import { AskGuardianForm, GuardianSilent, GuardianState, WhatWorksMeanwhile } from "./guardian-asked.tsx";
import type { AgeAnswer } from "./say-age.server.ts";

export type AgeAgain = Omit<Extract<AgeAnswer, { readonly next: "again" }>, "next">;

type Props = {
  readonly me: AgeOfAccount;
  readonly requestId: string;
  readonly again: AgeAgain | undefined;
  /** Where somebody came from, and goes on. */
  readonly after: string | null;
};

const Trouble = ({ kind }: { readonly kind: AgeAgain["trouble"] }) => {
  if (kind !== "said-before" && kind !== "too-many" && kind !== "unavailable") return null;
  return (
    <Notice tone="error" role="alert">
      <p>
        {kind === "said-before" && (
          <Trans>Je zei eerder dat je jonger bent dan 16. Klopt de dag niet? Praat dan met ons.</Trans>
        )}
        {kind === "too-many" && <Trans>Je vroeg het vandaag al drie keer. Probeer het morgen opnieuw.</Trans>}
        {kind === "unavailable" && (
          <Trans>Er ging iets mis bij ons. Wat je invulde staat er nog. Probeer het opnieuw.</Trans>
        )}
      </p>
    </Notice>
  );
};

const HowItStands = ({ me: { guardianship, unansweredGuardianship } }: Pick<Props, "me">) => {
  if (guardianship) return <GuardianState guardianship={guardianship} />;
  if (unansweredGuardianship) return <GuardianSilent unanswered={unansweredGuardianship} />;
  return (
    <p>
      <Trans>
        Wil je iets bewaren in je account? Dan vragen we het ook aan je ouder of voogd. Die ziet niets van jou. Een
        vraag werkt twee weken. Kwam er geen antwoord? Vraag het dan gerust opnieuw.
      </Trans>
    </p>
  );
};

const Younger = ({ me, requestId, again }: Props) => {
  const { guardianship } = me;
  const asked = again?.trouble === "email" || again?.trouble === "too-many" ? again : undefined;
  const mayAsk = guardianship?.verdict !== "AGREE";
  return (
    <>
      <PageSection id="guardian" title={<Trans>Je ouder of voogd</Trans>}>
        <div className="stack">
          <HowItStands me={me} />
          {mayAsk && (
            <AskGuardianForm
              requestId={requestId}
              before={guardianship ? "no-yes-yet" : me.unansweredGuardianship ? "silence" : "nothing"}
              typed={asked?.typed ?? (again?.trouble === "unavailable" ? again.typed : undefined)}
              trouble={asked?.trouble}
            />
          )}
        </div>
      </PageSection>
      {mayAsk && <WhatWorksMeanwhile />}
      <div className="section">
        <Disclosure
          summary={<Trans>Klopt je geboortedag niet?</Trans>}
          open={again?.trouble === "day" || again?.trouble === "said-before"}
          wide
        >
          <CorrectAge typed={again?.typed} trouble={again?.trouble} />
        </Disclosure>
      </div>
    </>
  );
};

const Older = (props: Props) => (
  <>
    <p className="lead">
      <Trans>Je zei dat je 16 bent of ouder. Je hebt niemand nodig om ja te zeggen.</Trans>
    </p>
    <Disclosure summary={<Trans>Klopt dat niet?</Trans>} open={props.again !== undefined} wide>
      <AgeForm typed={props.again?.typed} trouble={props.again?.trouble} />
    </Disclosure>
  </>
);

const GoOn = ({ after }: { readonly after: string }) => (
  <p className="section">
    <a className={buttonClass()} href={after}>
      <Trans>Verder met je kaart bewaren</Trans>
    </a>
  </p>
);

/** How old somebody is, as far as it has to be known, and the guardian of who is younger than sixteen. */
export const AgeOf = (props: Props) => {
  const { me, again, after } = props;
  const isFree = me.ageGroup === "SIXTEEN_OR_OLDER" || me.guardianship?.verdict === "AGREE";
  return (
    <>
      {again && <Trouble kind={again.trouble} />}
      {me.ageGroup === "UNKNOWN" && <AgeForm typed={again?.typed} trouble={again?.trouble} />}
      {me.ageGroup === "YOUNGER" && <Younger {...props} />}
      {me.ageGroup === "SIXTEEN_OR_OLDER" && <Older {...props} />}
      {isFree && after !== null && <GoOn after={after} />}
    </>
  );
};
