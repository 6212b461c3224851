import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { ChoiceGroup } from "@techconnect/ui/choice-group";
import { Field } from "@techconnect/ui/field";
import type { ReactNode } from "react";
import { AgeQuestion } from "./age-question.tsx";
import { noDay, type TypedDay } from "./day-of-birth.ts";
import type { AgeTrouble, AgeTyped } from "./say-age.server.ts";

type PartProps = {
  readonly name: keyof TypedDay;
  readonly label: ReactNode;
  readonly typed: TypedDay;
  readonly maxLength: number;
};

const PartOfDay = ({ name, label, typed, maxLength }: PartProps) => (
  <Field
    id={name}
    name={name}
    label={label}
    defaultValue={typed[name]}
    inputMode="numeric"
    maxLength={maxLength}
    autoComplete={`bday-${name}`}
    short
  />
);

type DayProps = { readonly typed: TypedDay; readonly wrong: boolean };

const DayOfBirth = ({ typed, wrong }: DayProps) => (
  <ChoiceGroup
    id="born"
    columns="short"
    legend={<Trans>Ben je jonger dan 16? Wanneer ben je geboren?</Trans>}
    hint={<Trans>Ben je 16 of ouder? Dan hoef je dit niet in te vullen.</Trans>}
    error={wrong && <Trans>Schrijf je geboortedag in cijfers. Bijvoorbeeld 3 – 9 – 2012.</Trans>}
  >
    <PartOfDay name="day" label={<Trans>Dag</Trans>} typed={typed} maxLength={2} />
    <PartOfDay name="month" label={<Trans>Maand</Trans>} typed={typed} maxLength={2} />
    <PartOfDay name="year" label={<Trans>Jaar</Trans>} typed={typed} maxLength={4} />
  </ChoiceGroup>
);

type Props = { readonly typed: AgeTyped | undefined; readonly trouble: AgeTrouble | undefined };

/** Sixteen or not; a day of birth only of who is younger. */
export const AgeForm = ({ typed, trouble }: Props) => (
  <form method="post" className="stack" noValidate>
    <AgeQuestion chosen={typed?.age ?? ""} wrong={trouble === "choose"} />
    <DayOfBirth typed={typed ?? noDay} wrong={trouble === "day"} />
    <div>
      <Button name="doe" value="leeftijd">
        <Trans>Bewaar</Trans>
      </Button>
    </div>
  </form>
);

/** Puts a wrong day right; nobody becomes sixteen by saying so. */
export const CorrectAge = ({ typed, trouble }: Props) => (
  <form method="post" className="stack" noValidate>
    <input type="hidden" name="age" value="younger" />
    <DayOfBirth typed={typed ?? noDay} wrong={trouble === "day"} />
    <div>
      <Button kind="quiet" name="doe" value="leeftijd">
        <Trans>Verander mijn geboortedag</Trans>
      </Button>
    </div>
  </form>
);
