import type { ComponentProps } from "react";

export type ButtonKind = "main" | "quiet" | "sun" | "link";

const classOf: Record<ButtonKind, string> = {
  main: "button",
  quiet: "button button--quiet",
  sun: "button button--sun",
  link: "button button--link",
};

/** The look of a button, for links that lead on: `<Link className={buttonClass()}>`. */
export const buttonClass = (kind: ButtonKind = "main"): string => classOf[kind];

type Props = Omit<ComponentProps<"button">, "className"> & { readonly kind?: ButtonKind };

/** A button says what happens. It submits its form unless told otherwise. */
export const Button = ({ kind = "main", type = "submit", ...rest }: Props) => (
  <button {...rest} type={type} className={classOf[kind]} />
);
