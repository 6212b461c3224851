import type { ComponentProps, ReactNode } from "react";
import { FieldLabel } from "./field.tsx";

type Props = Omit<ComponentProps<"select">, "className" | "id"> & {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

/** One of many, from a list of the device itself. */
export const Select = ({ id, label, hint, children, ...select }: Props) => (
  <div className="field">
    <FieldLabel htmlFor={id} label={label} hint={hint} />
    <select {...select} id={id} className="input" {...(hint ? { "aria-describedby": `${id}-hint` } : {})}>
      {children}
    </select>
  </div>
);
