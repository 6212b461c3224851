import type { ComponentProps, ReactNode } from "react";

type Props = Omit<ComponentProps<"select">, "className" | "id"> & {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

/** One of many, from a list of the device itself. */
export const Select = ({ id, label, hint, children, ...select }: Props) => (
  <div className="field">
    <label className="field__label" htmlFor={id}>
      {label}
    </label>
    {hint && (
      <p className="field__hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    <select {...select} id={id} className="input" {...(hint ? { "aria-describedby": `${id}-hint` } : {})}>
      {children}
    </select>
  </div>
);
