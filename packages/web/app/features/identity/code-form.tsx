import { Trans } from "@lingui/react/macro";
import { Button } from "@techconnect/ui/button";
import type { ReactNode } from "react";
import { CodeField } from "./code-field.tsx";

/** Where the code of a mail is typed. `children` stands on the button. */
export const CodeForm = ({ children }: { readonly children: ReactNode }) => (
  <form method="post" className="stack" noValidate>
    <CodeField
      label={<Trans>Of vul de code uit de mail in</Trans>}
      hint={<Trans>Zes cijfers. Handig als je de mail op een ander apparaat leest.</Trans>}
    />
    <div>
      <Button>{children}</Button>
    </div>
  </form>
);
