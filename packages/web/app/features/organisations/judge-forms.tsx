import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Disclosure } from "@techconnect/ui/disclosure";
import { Select } from "@techconnect/ui/select";
import type { ReactNode } from "react";
import type { OrganisationReviewReason, OrganisationStatus } from "../../graphql/generated/graphql.ts";
import { useLocale } from "../../request/use-locale.ts";
import { reinstatementReasons, sendBackReasons, suspensionReasons } from "./judging.ts";

/** Why, in the few words of a list. What the organisation reads says what to do besides. */
const shortReasons: Record<OrganisationReviewReason, MessageDescriptor> = {
  NAME_NOT_FOUND: msg`De naam staat niet in het register`,
  KVK_DOES_NOT_MATCH: msg`Het KvK-nummer is van een ander`,
  DOMAIN_DOES_NOT_MATCH: msg`Het e-maildomein is niet van hen`,
  WEBSITE_DOES_NOT_WORK: msg`De website doet het niet`,
  NOT_OF_THIS_KIND: msg`Het is een andere soort`,
  EXISTS_ALREADY: msg`De organisatie is er al`,
  COMPLAINTS: msg`Er zijn klachten`,
  MISLEADING_OFFERS: msg`Het aanbod klopt niet`,
  ASKS_PEOPLE_FOR_MONEY: msg`Mensen moeten betalen voor werk`,
  IMPERSONATION: msg`Iemand doet zich voor als een ander`,
  NO_LONGER_EXISTS: msg`De organisatie bestaat niet meer`,
  PUT_RIGHT: msg`Het is opgelost`,
  WAS_A_MISTAKE: msg`We hadden ons vergist`,
};

type Judged = { readonly id: string; readonly name: string };
type FormProps = {
  readonly organisation: Judged;
  readonly version: number;
  /** Where to go on afterwards; nothing for the list of what waits. */
  readonly after: string | undefined;
  readonly children: ReactNode;
};

const JudgeForm = ({ organisation, version, after, children }: FormProps) => (
  <form method="post" action={`/${useLocale()}/moderatie`} className="stack">
    <input type="hidden" name="organisationId" value={organisation.id} />
    <input type="hidden" name="version" value={version} />
    {after !== undefined && <input type="hidden" name="verder" value={after} />}
    {children}
  </form>
);

type ReasonProps = { readonly id: string; readonly reasons: readonly OrganisationReviewReason[] };

const ReasonField = ({ id, reasons }: ReasonProps) => {
  const { t, i18n } = useLingui();
  return (
    <Select id={id} name="reason" label={t`Waarom?`} defaultValue="" required>
      <option value="">{t`Kies een reden`}</option>
      {reasons.map((reason) => (
        <option key={reason} value={reason}>
          {i18n._(shortReasons[reason])}
        </option>
      ))}
    </Select>
  );
};

type Common = Omit<FormProps, "children">;

const Review = (common: Common) => {
  const { id, name } = common.organisation;
  return (
    <>
      <JudgeForm {...common}>
        <div>
          <Button name="doe" value="keur-goed">
            <Trans>Keur goed</Trans>
            <span className="visually-hidden">: {name}</span>
          </Button>
        </div>
      </JudgeForm>
      <Disclosure summary={<Trans>Stuur terug</Trans>} wide>
        <JudgeForm {...common}>
          <ReasonField id={`terug-${id}`} reasons={sendBackReasons} />
          <div>
            <Button kind="quiet" name="doe" value="stuur-terug">
              <Trans>Stuur terug</Trans>
            </Button>
          </div>
        </JudgeForm>
      </Disclosure>
    </>
  );
};

const Suspend = (common: Common) => (
  <Disclosure summary={<Trans>Zet stil</Trans>} wide>
    <JudgeForm {...common}>
      <p>
        <Trans>Dan ziet niemand de organisatie meer. De gegevens blijven bewaard.</Trans>
      </p>
      <ReasonField id={`stil-${common.organisation.id}`} reasons={suspensionReasons} />
      <div>
        <Button kind="quiet" name="doe" value="zet-stil">
          <Trans>Zet stil</Trans>
        </Button>
      </div>
    </JudgeForm>
  </Disclosure>
);

const Reinstate = (common: Common) => (
  <JudgeForm {...common}>
    <ReasonField id={`verder-${common.organisation.id}`} reasons={reinstatementReasons} />
    <div>
      <Button name="doe" value="laat-verder">
        <Trans>Laat weer verder gaan</Trans>
      </Button>
    </div>
  </JudgeForm>
);

type Props = {
  readonly organisation: Judged;
  readonly record: { readonly status: OrganisationStatus; readonly version: number };
  readonly after?: string | undefined;
};

/** What a moderator can do about an organisation where it stands. Each tells its admins by mail. */
export const JudgeForms = ({ organisation, record: { status, version }, after }: Props) => {
  const common = { organisation, version, after };
  return (
    <div className="stack">
      {status === "SUBMITTED" && <Review {...common} />}
      {status === "SUSPENDED" ? <Reinstate {...common} /> : <Suspend {...common} />}
    </div>
  );
};
