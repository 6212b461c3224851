import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { RadioCard } from "@techconnect/ui/choice-card";
import { ChoiceGroup } from "@techconnect/ui/choice-group";
import { ErrorSummary } from "@techconnect/ui/error-summary";
import type { OrganisationField, OrganisationFields } from "./organisation-fields.ts";
import { kindWords } from "./organisation-words.ts";
import { kindsToBringIn } from "./roles-of-kind.ts";
import type { Trouble } from "./trouble.tsx";

/** Why an organisation was not kept; everything that was filled in comes along. */
export type OrganisationAnswer = {
  readonly values: OrganisationFields;
  /** Of the form that was sent: the id that it was made with, or the version that it was opened at. */
  readonly sentAs: string;
  readonly wrong: readonly OrganisationField[];
  readonly trouble: Trouble | null;
};

/** What is wrong with a field, and how to put it right. */
export const organisationMessages: Record<OrganisationField, MessageDescriptor> = {
  kind: msg`Kies wat voor organisatie het is.`,
  name: msg`Schrijf de naam: 2 tot 80 tekens, zonder webadres of e-mailadres erin.`,
  kvkNumber: msg`Vul de acht cijfers van het KvK-nummer in. Werkgevers, opleiders en fondsen hebben er een.`,
  website: msg`Schrijf een webadres. Bijvoorbeeld www.voorbeeld.nl.`,
  emailDomain: msg`Schrijf wat na de @ staat, bijvoorbeeld voorbeeld.nl. Gebruik je gmail of iets anders waar iedereen bij kan? Laat dit dan leeg.`,
  about: msg`Schrijf hoogstens 1.000 tekens.`,
};

const kindNotes: Record<(typeof kindsToBringIn)[number], MessageDescriptor> = {
  EMPLOYER: msg`Biedt werk of stages.`,
  EDUCATOR: msg`Geeft cursussen of opleidingen.`,
  SCHOOL: msg`Begeleidt leerlingen naar werk of een opleiding.`,
  HUB: msg`Een plek waar mensen samen leren, met begeleiding.`,
  LIAISON_ORGANISATION: msg`Helpt mensen in de buurt op weg.`,
  FUNDER: msg`Betaalt mee, zodat mensen kunnen leren.`,
  MUNICIPALITY: msg`Begeleidt inwoners, of betaalt mee.`,
};

/** What is wrong, on top of the page, with a way to each field. */
export const WhatIsWrong = ({ wrong }: { readonly wrong: readonly OrganisationField[] }) => {
  const { i18n } = useLingui();
  if (wrong.length === 0) return null;
  return (
    <ErrorSummary
      title={<Trans>Kijk dit nog even na</Trans>}
      errors={wrong.map((field) => ({ field, message: i18n._(organisationMessages[field]) }))}
    />
  );
};

export type FieldsProps = {
  readonly values: OrganisationFields | undefined;
  readonly wrong: readonly OrganisationField[];
};

/** What it is for, which stays so: a card for each kind. */
export const KindField = ({ values, wrong }: FieldsProps) => {
  const { i18n } = useLingui();
  return (
    <ChoiceGroup
      id="kind"
      columns="two"
      legend={<Trans>Wat voor organisatie is het?</Trans>}
      hint={<Trans>Dit kun je later niet veranderen.</Trans>}
      error={wrong.includes("kind") && i18n._(organisationMessages.kind)}
    >
      {kindsToBringIn.map((kind) => (
        <RadioCard
          key={kind}
          name="kind"
          value={kind}
          defaultChecked={values?.kind === kind}
          hint={i18n._(kindNotes[kind])}
        >
          {i18n._(kindWords[kind])}
        </RadioCard>
      ))}
    </ChoiceGroup>
  );
};
