import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Field } from "@techconnect/ui/field";
import { useLocale } from "../../request/use-locale.ts";
import { AddressTrouble } from "./address-trouble.tsx";
import type { AddressTrouble as Trouble } from "./change-address.server.ts";

type Props = {
  /** What was typed, or asked for before. */
  readonly email?: string | undefined;
  readonly trouble?: Trouble | undefined;
};

/** Asks for another address. What is answered tells nobody whether it has an account. */
export const NewAddressForm = ({ email = "", trouble }: Props) => (
  <form method="post" action={`/${useLocale()}/account/adres`} className="stack" noValidate>
    <AddressTrouble kind={trouble} />
    <Field
      id="new-address"
      name="email"
      type="email"
      label={<Trans>Je nieuwe e-mailadres</Trans>}
      hint={<Trans>We sturen er een link naartoe. Pas als je die opent, verandert er iets.</Trans>}
      error={
        trouble === "email" && (
          <Trans>
            Schrijf een ander e-mailadres dan je nu hebt, zoals je het gebruikt. Bijvoorbeeld samira@voorbeeld.nl.
          </Trans>
        )
      }
      defaultValue={email}
      autoComplete="email"
      maxLength={200}
      dir="ltr"
    />
    <div>
      <Button kind="quiet">
        <Trans>Stuur me een link</Trans>
      </Button>
    </div>
  </form>
);
