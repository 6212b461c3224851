import { Trans } from "@lingui/react/macro";
import { RadioCard } from "@techconnect/ui/choice-card";
import { ChoiceGroup } from "@techconnect/ui/choice-group";

type Props = { readonly chosen: string; readonly wrong: boolean };

/** Sixteen or not: who is younger asks a parent first. */
export const AgeQuestion = ({ chosen, wrong }: Props) => (
  <ChoiceGroup
    id="age"
    columns="two"
    legend={<Trans>Hoe oud ben je?</Trans>}
    hint={<Trans>Ben je jonger dan 16? Dan vragen we het ook aan je ouder of voogd.</Trans>}
    error={wrong && <Trans>Kies wat bij jou klopt.</Trans>}
  >
    <RadioCard name="age" value="older" defaultChecked={chosen === "older"}>
      <Trans>Ik ben 16 jaar of ouder</Trans>
    </RadioCard>
    <RadioCard name="age" value="younger" defaultChecked={chosen === "younger"}>
      <Trans>Ik ben jonger</Trans>
    </RadioCard>
  </ChoiceGroup>
);
