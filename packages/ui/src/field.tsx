import type { ComponentProps, ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** What is wrong and how to put it right, beside the field. */
export const FieldError = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <p className="field__error" id={id}>
    <Icon name="warning" />
    <span>{children}</span>
  </p>
);

type LabelProps = { readonly htmlFor: string; readonly label: ReactNode; readonly hint: ReactNode };

/** The label of a field and the hint below it; whoever has the field names `<htmlFor>-hint` as its description. */
export const FieldLabel = ({ htmlFor, label, hint }: LabelProps) => (
  <>
    <label className="field__label" htmlFor={htmlFor}>
      {label}
    </label>
    {hint && (
      <p className="field__hint" id={`${htmlFor}-hint`}>
        {hint}
      </p>
    )}
  </>
);

type Props = Omit<ComponentProps<"input">, "className" | "id"> & {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly short?: boolean;
};

/** One line to type in, with its label above it. */
export const Field = ({ id, label, hint, error, short = false, ...input }: Props) => {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <FieldLabel htmlFor={id} label={label} hint={hint} />
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <input
        {...input}
        id={id}
        className={short ? "input input--short" : "input"}
        {...(error ? { "aria-invalid": true } : {})}
        {...(described ? { "aria-describedby": described } : {})}
      />
    </div>
  );
};
