import { Trans } from "@lingui/react/macro";
import { languageNames } from "@techconnect/i18n/locales";
import { Button } from "@techconnect/ui/button";
import { Field } from "@techconnect/ui/field";
import { Notice } from "@techconnect/ui/notice";
import { PageSection } from "@techconnect/ui/page-section";
import { Select } from "@techconnect/ui/select";
import { useLocale } from "../../request/use-locale.ts";
import { useFormats } from "../site/use-formats.ts";
import type { AgeOfAccount } from "./age.query.ts";
import type { AgeTrouble, AgeTyped } from "./say-age.server.ts";

type Guardianship = NonNullable<AgeOfAccount["guardianship"]>;
type Unanswered = NonNullable<AgeOfAccount["unansweredGuardianship"]>;

/** What became of asking, in words. */
export const GuardianState = ({ guardianship }: { readonly guardianship: Guardianship }) => {
  const { moment } = useFormats();
  const { verdict, askedAt, answeredAt, expiresAt } = guardianship;
  if (verdict === "AGREE")
    return (
      <Notice tone="success">
        <p>
          <Trans>Je ouder of voogd zei ja op {moment(answeredAt ?? askedAt)}.</Trans>
        </p>
        <p>
          <Trans>Je kunt nu je kaart bewaren en iemand laten meekijken.</Trans>
        </p>
      </Notice>
    );
  if (verdict === "REFUSE")
    return (
      <Notice>
        <p>
          <Trans>Je ouder of voogd zei nu nee. Praat er samen over. Nee kan later ja worden.</Trans>
        </p>
        <p>
          <Trans>Met de link uit de mail kan het antwoord veranderen. Je kunt het ook opnieuw vragen.</Trans>
        </p>
      </Notice>
    );
  return (
    <Notice>
      <p>
        <Trans>We stuurden een mail op {moment(askedAt)}. Er is nog geen antwoord.</Trans>
      </p>
      <p>
        <Trans>Het antwoord kan komen tot {moment(expiresAt)}. Daarna vraag je het opnieuw.</Trans>
      </p>
    </Notice>
  );
};

/** The letter got no answer in time. */
export const GuardianSilent = ({ unanswered: { askedAt, expiresAt } }: { readonly unanswered: Unanswered }) => {
  const { moment } = useFormats();
  return (
    <Notice>
      <p>
        <Trans>Je vroeg het op {moment(askedAt)}. Er kwam geen antwoord.</Trans>
      </p>
      <p>
        <Trans>
          De vraag is verlopen op {moment(expiresAt)}. Vul het adres opnieuw in. Dan sturen we een nieuwe mail.
        </Trans>
      </p>
    </Notice>
  );
};

/** Nobody waits with empty hands. */
export const WhatWorksMeanwhile = () => {
  const locale = useLocale();
  return (
    <PageSection id="meanwhile" title={<Trans>Dit werkt nu al</Trans>}>
      <ul>
        <li>
          <a href={`/${locale}/talenten`}>
            <Trans>Ontdek je talenten</Trans>
          </a>
        </li>
        <li>
          <a href={`/${locale}/bewaard`}>
            <Trans>Bewaar werk en opleidingen op dit apparaat</Trans>
          </a>
        </li>
        <li>
          <a href={`/${locale}/beroepen`}>
            <Trans>Bekijk alle beroepen</Trans>
          </a>
        </li>
      </ul>
      <p>
        <Trans>Je kaart blijft in de link. Stuur die naar jezelf, dan raak je niets kwijt.</Trans>
      </p>
    </PageSection>
  );
};

type Props = {
  readonly requestId: string;
  /** What became of asking before. */
  readonly before: "nothing" | "no-yes-yet" | "silence";
  readonly typed: AgeTyped | undefined;
  readonly trouble: AgeTrouble | undefined;
};

const SendQuestion = ({ before }: Pick<Props, "before">) => (
  <Button kind={before === "no-yes-yet" ? "quiet" : "main"} name="doe" value="vraag">
    {before === "nothing" && <Trans>Vraag het</Trans>}
    {before === "no-yes-yet" && <Trans>Vraag het opnieuw, of aan iemand anders</Trans>}
    {before === "silence" && <Trans>Vraag het opnieuw</Trans>}
  </Button>
);

/** Has a letter written to a parent or guardian. Sending the same form twice writes one. */
export const AskGuardianForm = ({ requestId, before, typed, trouble }: Props) => {
  const locale = useLocale();
  return (
    <form method="post" className="stack" noValidate>
      <input type="hidden" name="requestId" value={typed?.requestId || requestId} />
      <Field
        id="email"
        name="email"
        type="email"
        label={<Trans>Het e-mailadres van je ouder of voogd</Trans>}
        hint={<Trans>We sturen één mail. Daarna vergeten we het adres.</Trans>}
        error={
          trouble === "email" && <Trans>Schrijf het e-mailadres van je ouder of voogd. Niet dat van jezelf.</Trans>
        }
        defaultValue={typed?.email}
        autoComplete="off"
        maxLength={200}
        dir="ltr"
      />
      <Select
        id="locale"
        name="locale"
        label={<Trans>In welke taal schrijven we?</Trans>}
        defaultValue={typed?.locale || locale}
      >
        {(["nl", "en", "ar"] as const).map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {languageNames[tag]}
          </option>
        ))}
      </Select>
      <div>
        <SendQuestion before={before} />
      </div>
    </form>
  );
};
