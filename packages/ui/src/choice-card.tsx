import type { ComponentProps, ReactNode } from "react";

type Props = Omit<ComponentProps<"input">, "type" | "className"> & {
  readonly children: ReactNode;
  readonly hint?: ReactNode;
  /** Stands before the words: a tile. */
  readonly mark?: ReactNode;
  /** An answer apart from the others, such as "I don't know". */
  readonly plain?: boolean;
};

const ChoiceCard = ({
  type,
  children,
  hint,
  mark,
  plain = false,
  ...input
}: Props & { readonly type: "radio" | "checkbox" }) => (
  <label className={plain ? "choice choice--plain" : "choice"}>
    <input {...input} type={type} />
    {mark}
    <span className="choice__text">
      {children}
      {hint && <span className="choice__hint">{hint}</span>}
    </span>
  </label>
);

/** One answer of several, as a card of which every point can be tapped. */
export const RadioCard = (props: Props) => <ChoiceCard {...props} type="radio" />;

/** An answer that may stand beside others. */
export const CheckCard = (props: Props) => <ChoiceCard {...props} type="checkbox" />;
