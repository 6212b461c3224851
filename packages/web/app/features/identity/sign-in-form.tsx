import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Field } from "@techconnect/ui/field";
import { useLocale } from "../../request/use-locale.ts";
import { SharedDevice } from "./shared-device.tsx";
import { SignInTrouble, type Trouble } from "./trouble.tsx";

type Props = {
  readonly after: string | null;
  readonly email?: string | undefined;
  readonly trouble?: Trouble | undefined;
};

/** An address is all that is asked. Whether there is an account makes no difference. */
export const SignInForm = ({ after, email = "", trouble }: Props) => (
  <form method="post" action={`/${useLocale()}/inloggen`} className="stack" noValidate>
    <SignInTrouble kind={trouble === "email" ? undefined : trouble} />
    {after !== null && <input type="hidden" name="verder" value={after} />}
    <Field
      id="email"
      name="email"
      type="email"
      label={<Trans>Je e-mailadres</Trans>}
      hint={<Trans>We sturen je een link. Je hebt geen wachtwoord nodig.</Trans>}
      error={
        trouble === "email" && (
          <Trans>Schrijf je e-mailadres zoals je het gebruikt. Bijvoorbeeld samira@voorbeeld.nl.</Trans>
        )
      }
      defaultValue={email}
      autoComplete="username webauthn"
      maxLength={200}
      dir="ltr"
    />
    <SharedDevice />
    <div>
      <Button>
        <Trans>Stuur me een link</Trans>
      </Button>
    </div>
  </form>
);
