import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import { Field } from "@techconnect/ui/field";
import type { ReactNode } from "react";

/** Where the code of a mail is typed. `children` stands on the button. */
export const CodeForm = ({ children }: { readonly children: ReactNode }) => (
  <form method="post" className="stack" noValidate>
    <Field
      id="code"
      name="code"
      label={<Trans>Of vul de code uit de mail in</Trans>}
      hint={<Trans>Zes cijfers. Handig als je de mail op een ander apparaat leest.</Trans>}
      autoComplete="one-time-code"
      inputMode="numeric"
      maxLength={12}
      dir="ltr"
      short
    />
    <div>
      <Button>{children}</Button>
    </div>
  </form>
);
