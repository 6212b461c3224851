import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button, buttonClass } from "@techconnect/ui/button";
import { Notice } from "@techconnect/ui/notice";
import type { InvitationPageQuery, InvitationState } from "../../graphql/generated/graphql.ts";
import { useLocale } from "../../request/use-locale.ts";
import { PageHead } from "../site/page-head.tsx";
import { ThreeWaysOn } from "../site/three-ways-on.tsx";
import { InvitationFacts } from "./invitation-facts.tsx";
import { type Trouble, TroubleNotice } from "./trouble.tsx";

type Shown = NonNullable<InvitationPageQuery["invitation"]>;
/** Why somebody did not become a member. */
export type AcceptAnswer = { readonly trouble: Trouble | null; readonly wrongAccount: string | null };

const over: Record<Exclude<InvitationState, "OPEN">, MessageDescriptor> = {
  EXPIRED: msg`De tijd is voorbij: een uitnodiging werkt 14 dagen. Vraag een beheerder om een nieuwe.`,
  ACCEPTED: msg`Deze uitnodiging is al gebruikt. Was jij dat? Dan staat de organisatie bij je organisaties.`,
  REVOKED: msg`De organisatie trok deze uitnodiging in. Vraag een beheerder waarom, of om een nieuwe.`,
  REPLACED: msg`Er is een nieuwere uitnodiging. Kijk in je mail naar de laatste.`,
};

const WrongAccount = ({ invited, email }: { readonly invited: string; readonly email: string }) => {
  const locale = useLocale();
  return (
    <Notice tone="warning" role="alert">
      <p>
        <Trans>
          Deze uitnodiging is voor <bdi dir="ltr">{invited}</bdi>. Jij bent ingelogd als <bdi dir="ltr">{email}</bdi>.
        </Trans>
      </p>
      <p>
        <Trans>Is dat adres ook van jou? Log uit en open de link uit de mail opnieuw. Log dan in met dat adres.</Trans>
      </p>
      <form method="post" action={`/${locale}/uitloggen`}>
        <Button kind="quiet">
          <Trans>Log uit</Trans>
        </Button>
      </form>
    </Notice>
  );
};

const Accept = ({ invitation, isSignedIn }: { readonly invitation: Shown; readonly isSignedIn: boolean }) => (
  <form method="post" className="section stack">
    {!isSignedIn && (
      <p>
        <Trans>
          Log eerst in met het adres <bdi dir="ltr">{invitation.invited}</bdi>. Daarna kom je hier terug.
        </Trans>
      </p>
    )}
    <div>
      <Button>{isSignedIn ? <Trans>Ja, ik doe mee</Trans> : <Trans>Log in om mee te doen</Trans>}</Button>
    </div>
    <p className="soft">
      <Trans>
        Je collega’s zien dan je naam en je e-mailadres. Ken je deze organisatie niet? Dan hoef je niets te doen.
      </Trans>
    </p>
  </form>
);

type Props = {
  readonly invitation: Shown;
  /** Of whoever is signed in. */
  readonly email: string | null;
  readonly answer: AcceptAnswer | undefined;
};

/** Who invites somebody, as what, and a button to accept. */
export const Invitation = ({ invitation, email, answer }: Props) => {
  const { t, i18n } = useLingui();
  const { organisationName, state } = invitation;
  return (
    <div className="reading">
      <PageHead title={t`Een uitnodiging`} indexed={false} />
      <h1>
        <Trans>
          <bdi>{organisationName}</bdi> nodigt je uit
        </Trans>
      </h1>
      <div className="stack">
        <TroubleNotice kind={answer?.trouble} />
        {answer?.wrongAccount && email !== null && <WrongAccount invited={answer.wrongAccount} email={email} />}
        {state === "OPEN" && <InvitationFacts {...invitation} />}
      </div>
      {state === "OPEN" ? (
        !answer?.wrongAccount && <Accept invitation={invitation} isSignedIn={email !== null} />
      ) : (
        <>
          <p className="lead">{i18n._(over[state])}</p>
          <p>
            <a className={buttonClass("quiet")} href={`/${i18n.locale}/organisaties`}>
              <Trans>Ga naar je organisaties</Trans>
            </a>
          </p>
        </>
      )}
    </div>
  );
};

/** For a link of nobody, or of what was erased. */
export const NoInvitation = () => {
  const { t } = useLingui();
  return (
    <div className="reading">
      <PageHead title={t`Deze uitnodiging is er niet`} indexed={false} />
      <h1>
        <Trans>Deze uitnodiging is er niet (meer)</Trans>
      </h1>
      <p className="lead">
        <Trans>Kijk of je het hele adres hebt. Of vraag een beheerder om een nieuwe uitnodiging.</Trans>
      </p>
      <ThreeWaysOn />
    </div>
  );
};
