import type { MessageDescriptor } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { usualDays } from "@techconnect/domain/classes/class-group";
import { locales } from "@techconnect/domain/kernel/locale";
import { languageNames } from "@techconnect/i18n/locales";
import { Button } from "@techconnect/ui/button";
import { Field } from "@techconnect/ui/field";
import { Notice } from "@techconnect/ui/notice";
import { Select } from "@techconnect/ui/select";
import { Form, Link } from "react-router";
import { dayChoices, type MakeField, type MakeFields } from "./make-fields.ts";

/** Why no class was made; everything that was filled in comes along. */
export type MakeAnswer = {
  readonly values: MakeFields;
  readonly wrong: readonly MakeField[];
  readonly trouble: "none" | "unavailable" | "too-many";
};

/** What is wrong with a field, and how to put it right. */
export const makeMessages: Record<MakeField, MessageDescriptor> = {
  label: msg`Geef de groep een naam van hoogstens 60 tekens. Bijvoorbeeld: dinsdagmiddag.`,
  expected: msg`Vul een getal in van 2 tot en met 40. Je mag dit ook leeg laten.`,
};

const Trouble = ({ kind }: { readonly kind: MakeAnswer["trouble"] }) => {
  const { i18n } = useLingui();
  if (kind === "none") return null;
  return (
    <Notice tone="error" role="alert">
      {kind === "unavailable" ? (
        <p>
          <Trans>Er ging iets mis bij ons. Wat je invulde staat er nog. Probeer het opnieuw.</Trans>
        </p>
      ) : (
        <p>
          <Trans>
            Er zijn vandaag heel veel codes gemaakt. Probeer het morgen opnieuw. Of begin zonder code:{" "}
            <Link to={`/${i18n.locale}/talenten`}>iedereen kan de vragen zelf doen</Link>.
          </Trans>
        </p>
      )}
    </Notice>
  );
};

const Languages = ({ values }: { readonly values: MakeFields | undefined }) => {
  const { t, i18n } = useLingui();
  const options = locales.map((locale) => (
    <option key={locale} value={locale} lang={locale}>
      {languageNames[locale]}
    </option>
  ));
  return (
    <>
      <Select
        id="language"
        name="language"
        label={t`Taal van de kaartjes`}
        defaultValue={values?.language ?? i18n.locale}
      >
        {options}
      </Select>
      <Select
        id="second"
        name="second"
        label={t`Tweede taal ernaast`}
        hint={t`Dan staan er twee talen op elk kaartje.`}
        defaultValue={values?.second ?? ""}
      >
        <option value="">{t`Geen tweede taal`}</option>
        {options}
      </Select>
    </>
  );
};

const Days = ({ values }: { readonly values: MakeFields | undefined }) => {
  const { t } = useLingui();
  return (
    <Select
      id="days"
      name="days"
      label={t`Hoe lang werkt de code?`}
      hint={t`Dertig dagen daarna wissen we alles.`}
      defaultValue={values?.days ?? usualDays}
    >
      {dayChoices.map((days) => (
        <option key={days} value={days}>
          {t`${plural(days, { one: "# dag", other: "# dagen" })}`}
        </option>
      ))}
    </Select>
  );
};

const LabelAndNumber = ({ answer }: { readonly answer: MakeAnswer | undefined }) => {
  const { t, i18n } = useLingui();
  const errorFor = (field: MakeField) => answer?.wrong.includes(field) && i18n._(makeMessages[field]);
  return (
    <>
      <Field
        id="label"
        name="label"
        label={t`Hoe noem je de groep?`}
        hint={t`Alleen jij ziet dit. Zet er geen namen van mensen in.`}
        defaultValue={answer?.values.label}
        error={errorFor("label")}
        autoComplete="off"
        maxLength={60}
        dir="auto"
      />
      <Field
        id="expected"
        name="expected"
        label={t`Met hoeveel zijn jullie?`}
        hint={t`Mag leeg blijven. Zijn jullie met minder dan 10? Dan krijgt ieder een kaart, maar geen overzicht.`}
        defaultValue={answer?.values.expected}
        error={errorFor("expected")}
        autoComplete="off"
        inputMode="numeric"
        dir="ltr"
        short
      />
    </>
  );
};

type Props = { readonly requestId: string; readonly answer: MakeAnswer | undefined };

/** What to call the group, how many it has, which languages, and how long: no more than a code needs. */
export const MakeForm = ({ requestId, answer }: Props) => {
  const values = answer?.values;
  return (
    <>
      <Trouble kind={answer?.trouble ?? "none"} />
      <Form method="post" className="stack class-form" noValidate>
        <input type="hidden" name="requestId" value={values?.requestId || requestId} />
        <LabelAndNumber answer={answer} />
        <Languages values={values} />
        <Days values={values} />
        <div>
          <Button>
            <Trans>Maak de code</Trans>
          </Button>
        </div>
      </Form>
    </>
  );
};
