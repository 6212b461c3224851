import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { type LanguageTag, languageNames } from "@techconnect/i18n/locales";
import { Button } from "@techconnect/ui/button";
import { RadioCard } from "@techconnect/ui/choice-card";
import { ChoiceGroup } from "@techconnect/ui/choice-group";
import { ErrorSummary } from "@techconnect/ui/error-summary";
import { Field } from "@techconnect/ui/field";
import { Notice } from "@techconnect/ui/notice";
import { Form } from "react-router";
import type { CallField, CallFields, CallMoment } from "./call-fields.ts";

/** Why a request was not taken; everything that was filled in comes along. */
export type CallAnswer = {
  readonly values: CallFields;
  readonly wrong: readonly CallField[];
  readonly trouble: "none" | "unavailable" | "too-many";
};

const moments: Record<CallMoment, MessageDescriptor> = {
  ANY: msg`Het maakt niet uit`,
  MORNING: msg`In de ochtend`,
  AFTERNOON: msg`In de middag`,
  EVENING: msg`In de avond`,
};
const momentOrder: readonly CallMoment[] = ["ANY", "MORNING", "AFTERNOON", "EVENING"];

const messages: Record<CallField, MessageDescriptor> = {
  firstName: msg`Schrijf je voornaam.`,
  contact: msg`Schrijf een telefoonnummer of een e-mailadres. Bijvoorbeeld 06 12 34 56 78.`,
  moment: msg`Kies wanneer we je kunnen bellen.`,
  language: msg`Kies een taal.`,
};

const Trouble = ({ kind }: { readonly kind: CallAnswer["trouble"] }) => {
  if (kind === "none") return null;
  return (
    <Notice tone="error" role="alert">
      <p>
        {kind === "unavailable" ? (
          <Trans>Er ging iets mis bij ons. Wat je invulde staat er nog. Probeer het opnieuw.</Trans>
        ) : (
          <Trans>Je hebt het vandaag al een paar keer gevraagd. Probeer het morgen opnieuw.</Trans>
        )}
      </p>
    </Notice>
  );
};

const LanguageField = ({ chosen }: { readonly chosen: string }) => (
  <div className="field">
    <label className="field__label" htmlFor="language">
      <Trans>Welke taal spreek je het liefst?</Trans>
    </label>
    <select className="input" id="language" name="language" defaultValue={chosen} autoComplete="off">
      {Object.entries<string>(languageNames satisfies Record<LanguageTag, string>).map(([tag, name]) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  </div>
);

type FieldsProps = { readonly values: CallFields | undefined; readonly wrong: readonly CallField[] };

const useErrors = (wrong: readonly CallField[]) => {
  const { i18n } = useLingui();
  return (field: CallField) => (wrong.includes(field) ? i18n._(messages[field]) : undefined);
};

const WhoFields = ({ values, wrong }: FieldsProps) => {
  const errorFor = useErrors(wrong);
  return (
    <>
      <Field
        id="firstName"
        name="firstName"
        label={<Trans>Je voornaam</Trans>}
        defaultValue={values?.firstName}
        error={errorFor("firstName")}
        autoComplete="given-name"
        maxLength={80}
        dir="auto"
      />
      <Field
        id="contact"
        name="contact"
        label={<Trans>Je telefoonnummer of e-mailadres</Trans>}
        hint={<Trans>Eén van de twee is genoeg.</Trans>}
        defaultValue={values?.contact}
        error={errorFor("contact")}
        autoComplete="tel"
        maxLength={254}
        dir="ltr"
      />
    </>
  );
};

const MomentField = ({ values, wrong }: FieldsProps) => {
  const { i18n } = useLingui();
  const errorFor = useErrors(wrong);
  return (
    <ChoiceGroup id="moment" columns="two" legend={<Trans>Wanneer kunnen we bellen?</Trans>} error={errorFor("moment")}>
      {momentOrder.map((moment) => (
        <RadioCard key={moment} name="moment" value={moment} defaultChecked={(values?.moment ?? "ANY") === moment}>
          {i18n._(moments[moment])}
        </RadioCard>
      ))}
    </ChoiceGroup>
  );
};

const WhatIsWrong = ({ wrong }: { readonly wrong: readonly CallField[] }) => {
  const { i18n } = useLingui();
  if (wrong.length === 0) return null;
  return (
    <ErrorSummary
      title={<Trans>Er klopt iets nog niet</Trans>}
      errors={wrong.map((field) => ({ field, message: i18n._(messages[field]) }))}
    />
  );
};

type Props = { readonly requestId: string; readonly answer: CallAnswer | undefined };

/** First name, a way to reach you, when and in which language: no more than a call needs. */
export const CallForm = ({ requestId, answer }: Props) => {
  const { i18n } = useLingui();
  const values = answer?.values;
  const wrong = answer?.wrong ?? [];
  return (
    <Form method="post" className="stack call-form" noValidate>
      <input type="hidden" name="requestId" value={values?.requestId || requestId} />
      <WhatIsWrong wrong={wrong} />
      <Trouble kind={answer?.trouble ?? "none"} />
      <WhoFields values={values} wrong={wrong} />
      <MomentField values={values} wrong={wrong} />
      <LanguageField chosen={values?.language ?? i18n.locale} />
      <p className="soft small">
        <Trans>
          We bewaren dit alleen om je te bellen. Na 30 dagen wissen we het. Je kunt het ook zelf wissen, met de link die
          je zo krijgt.
        </Trans>
      </p>
      <div>
        <Button>
          <Trans>Vraag of iemand me belt</Trans>
        </Button>
      </div>
    </Form>
  );
};
