import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { CheckCard, RadioCard } from "@techconnect/ui/choice-card";
import { ChoiceGroup } from "@techconnect/ui/choice-group";
import { Disclosure } from "@techconnect/ui/disclosure";
import { Field } from "@techconnect/ui/field";
import { Select } from "@techconnect/ui/select";
import { Form } from "react-router";
import { type Flow } from "./flow-in-address.ts";
import { FlowLink } from "./flow-link.tsx";
import type { NeedsForm as Needs } from "./needs.server.ts";

type Words = readonly (readonly [value: string, label: string])[];

type RadiosProps = { readonly name: string; readonly words: Words; readonly chosen: string };

const Radios = ({ name, words, chosen }: RadiosProps) =>
  words.map(([value, label]) => (
    <RadioCard
      key={value}
      name={name}
      value={value}
      defaultChecked={value !== "" && chosen === value}
      plain={value === ""}
    >
      {label}
    </RadioCard>
  ));

type ChecksProps = { readonly name: string; readonly words: Words; readonly chosen: readonly string[] };

const Checks = ({ name, words, chosen }: ChecksProps) =>
  words.map(([value, label]) => (
    <CheckCard key={value} name={name} value={value} defaultChecked={chosen.includes(value)}>
      {label}
    </CheckCard>
  ));

const Hours = ({ needs }: { readonly needs: Needs }) => {
  const { t } = useLingui();
  const hours: Words = [
    ["8", t`Een paar uur per week`],
    ["20", t`Een halve week`],
    ["36", t`Een hele week`],
    ["", t`Dat weet ik nog niet`],
  ];
  return (
    <ChoiceGroup id="hours" legend={t`Hoeveel tijd heb je?`} columns="two">
      <Radios name="hours" words={hours} chosen={needs.hours} />
    </ChoiceGroup>
  );
};

const Help = ({ needs }: { readonly needs: Needs }) => {
  const { t } = useLingui();
  const help: Words = [
    ["CHILDCARE", t`Kinderopvang`],
    ["LAPTOP", t`Een laptop`],
    ["TRAVEL_COST", t`Geld voor de reis`],
    ["LIVING_COST", t`Geld om van te leven`],
    ["QUIET_PLACE", t`Een rustige plek`],
    ["LANGUAGE", t`Hulp met de taal`],
  ];
  return (
    <ChoiceGroup id="help" legend={t`Wat helpt jou?`} hint={t`Kies zoveel je wilt.`} columns="two">
      <Checks name="help" words={help} chosen={needs.help} />
    </ChoiceGroup>
  );
};

const AgeAndBenefit = ({ needs }: { readonly needs: Needs }) => {
  const { t } = useLingui();
  const answers: Words = [
    ["yes", t`Ja`],
    ["no", t`Nee`],
    ["", t`Zeg ik liever niet`],
  ];
  return (
    <>
      <ChoiceGroup id="under18" legend={t`Ben je jonger dan 18?`} columns="short">
        <Radios name="under18" words={answers} chosen={needs.under18} />
      </ChoiceGroup>
      <div className="for-adults">
        <ChoiceGroup
          id="benefit"
          legend={t`Krijg je een uitkering? Dan zoeken we uit wat kan.`}
          hint={t`Ben je jonger dan 18? Dan kun je dit overslaan.`}
          columns="short"
        >
          <Radios name="benefit" words={answers} chosen={needs.benefit} />
        </ChoiceGroup>
      </div>
    </>
  );
};

const Travel = ({ needs, postcodeWrong }: { readonly needs: Needs; readonly postcodeWrong: boolean }) => {
  const { t } = useLingui();
  const minutes: Words = [
    ["15", t`15 minuten`],
    ["30", t`Een half uur`],
    ["45", t`45 minuten`],
    ["60", t`Een uur`],
    ["90", t`Anderhalf uur`],
    ["", t`Dat maakt niet uit`],
  ];
  return (
    <>
      <ChoiceGroup id="travel" legend={t`Hoe ver wil je reizen?`} columns="short">
        <Radios name="travel" words={minutes} chosen={needs.travel} />
      </ChoiceGroup>
      <div className={postcodeWrong ? "question question--wrong" : "question"}>
        <Field
          id="postcode"
          name="postcode"
          label={t`Je postcode`}
          hint={t`Alleen de vier cijfers. We rekenen er de reistijd mee uit. Verder niets.`}
          error={postcodeWrong && t`Een postcode heeft vier cijfers, zoals 1506. Je mag dit ook leeg laten.`}
          defaultValue={needs.postcode}
          autoComplete="postal-code"
          inputMode="numeric"
          short
        />
      </div>
    </>
  );
};

const When = ({ needs }: { readonly needs: Needs }) => {
  const { t } = useLingui();
  const when: Words = [
    ["SCHOOL_HOURS", t`Als de kinderen op school zijn`],
    ["DAYTIME", t`Overdag`],
    ["EVENING", t`In de avond`],
    ["WEEKEND", t`In het weekend`],
  ];
  return (
    <ChoiceGroup id="when" legend={t`Wanneer kun je?`} columns="two">
      <Checks name="when" words={when} chosen={needs.when} />
    </ChoiceGroup>
  );
};

const Budget = ({ needs }: { readonly needs: Needs }) => {
  const { t } = useLingui();
  const budget: Words = [
    ["0", t`Niets`],
    ["25000", t`Tot € 250`],
    ["100000", t`Tot € 1.000`],
    ["", t`Zeg ik liever niet`],
  ];
  return (
    <ChoiceGroup id="budget" legend={t`Wat kun je zelf betalen voor een opleiding?`} columns="short">
      <Radios name="budget" words={budget} chosen={needs.budget} />
    </ChoiceGroup>
  );
};

const School = ({ needs }: { readonly needs: Needs }) => {
  const { t } = useLingui();
  const levels: Words = [
    ["", t`Zeg ik liever niet`],
    ["NONE", t`Geen diploma`],
    ["VMBO", t`Vmbo`],
    ["MBO1", t`Mbo 1 (entree)`],
    ["MBO2", t`Mbo 2`],
    ["MBO3", t`Mbo 3`],
    ["MBO4", t`Mbo 4`],
    ["AD", t`Associate degree`],
    ["HBO", t`Hbo`],
    ["WO", t`Universiteit`],
  ];
  return (
    <div className="question">
      <Select
        id="school"
        name="school"
        label={t`Welke school heb je afgemaakt?`}
        hint={t`Ook een school in een ander land telt. Kies wat erop lijkt. Het maakt niet uit voor je lijst. We laten zien waar je kunt beginnen.`}
        defaultValue={needs.school}
      >
        {levels.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  );
};

/** Somebody who told more before finds it open. */
const saysMore = ({ when, budget, school }: Needs) => when.length > 0 || budget !== "" || school !== "";

type Props = { readonly needs: Needs; readonly flow: Flow; readonly postcodeWrong: boolean };

/** Sent by POST, so that nothing of it stands in an address. Everything may be skipped. */
export const NeedsForm = ({ needs, flow, postcodeWrong }: Props) => {
  return (
    <Form method="post" noValidate>
      <Hours needs={needs} />
      <Help needs={needs} />
      <AgeAndBenefit needs={needs} />
      <Travel needs={needs} postcodeWrong={postcodeWrong} />
      <Disclosure summary={<Trans>Wil je nog meer vertellen?</Trans>} open={saysMore(needs)} wide>
        <When needs={needs} />
        <Budget needs={needs} />
        <School needs={needs} />
      </Disclosure>
      <div className="row">
        <Button>
          <Trans>Bekijk wat bij je past</Trans>
        </Button>
        <FlowLink page="werk" flow={flow}>
          <Trans>Sla dit over</Trans>
        </FlowLink>
      </div>
    </Form>
  );
};
