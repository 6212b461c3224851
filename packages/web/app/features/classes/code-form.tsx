import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Field } from "@techconnect/ui/field";
import type { ReactNode } from "react";
import { Form } from "react-router";
import { useLocale } from "../../request/use-locale.ts";

type Props = { readonly typed: string; readonly error: ReactNode };

/** Six signs, typed as they come: small letters and spaces are fine. */
export const CodeForm = ({ typed, error }: Props) => (
  <Form method="get" action={`/${useLocale()}/talenten/code`} noValidate className="stack">
    <Field
      id="klas"
      name="klas"
      label={<Trans>De code van je groep</Trans>}
      hint={<Trans>Zes tekens. Hij staat op je kaartje of op het bord.</Trans>}
      error={error}
      defaultValue={typed}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      maxLength={20}
      dir="ltr"
      short
    />
    <div>
      <Button>
        <Trans>Doe mee met de groep</Trans>
      </Button>
    </div>
  </Form>
);
