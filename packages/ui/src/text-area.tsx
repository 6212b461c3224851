import type { ComponentProps, ReactNode } from "react";
import { FieldError, FieldLabel } from "./field.tsx";

type Props = Omit<ComponentProps<"textarea">, "className" | "id"> & {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
};

/** Several lines to type in, with their label above them. */
export const TextArea = ({ id, label, hint, error, ...textarea }: Props) => {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <FieldLabel htmlFor={id} label={label} hint={hint} />
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <textarea
        {...textarea}
        id={id}
        className="input input--lines"
        {...(error ? { "aria-invalid": true } : {})}
        {...(described ? { "aria-describedby": described } : {})}
      />
    </div>
  );
};
