import { Field } from "@techconnect/ui/field";
import type { ReactNode } from "react";

/** Where a code is typed, of a mail or of an app. */
export const CodeField = ({ label, hint }: { readonly label: ReactNode; readonly hint?: ReactNode }) => (
  <Field
    id="code"
    name="code"
    label={label}
    hint={hint}
    autoComplete="one-time-code"
    inputMode="numeric"
    maxLength={12}
    dir="ltr"
    short
  />
);
