import { Trans } from "@lingui/react/macro";
import { CheckCard } from "@techconnect/ui/choice-card";

/** On a device of others somebody is signed out soon. */
export const SharedDevice = ({ checked = false }: { readonly checked?: boolean }) => (
  <CheckCard
    name="shared"
    value="yes"
    defaultChecked={checked}
    hint={<Trans>Dan ben je na een half uur vanzelf uitgelogd.</Trans>}
  >
    <Trans>Andere mensen gebruiken dit apparaat ook</Trans>
  </CheckCard>
);
