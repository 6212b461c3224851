import type { ReactNode } from "react";
import { FieldError } from "./field.tsx";

type Props = {
  /** What is asked; a heading may stand in it. */
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Start of the ids of its hint and error; unique on the page. The error summary links to it. */
  readonly id: string;
  /** `two`: beside each other where there is room. `short`: a few words each, so beside each other on a phone too. */
  readonly columns?: "one" | "two" | "short";
  readonly children: ReactNode;
};

/** A question with its answers, as one group. */
export const ChoiceGroup = ({ legend, hint, error, id, columns = "one", children }: Props) => {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset
      id={id}
      className={error ? "question question--wrong" : "question"}
      tabIndex={-1}
      {...(described ? { "aria-describedby": described } : {})}
    >
      <legend className="question__title">{legend}</legend>
      {hint && (
        <p className="soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className={columns === "one" ? "choices" : `choices choices--${columns}`}>{children}</div>
    </fieldset>
  );
};
