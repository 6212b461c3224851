import { type ButtonKind, buttonClass } from "@techconnect/ui/button";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useLocale } from "../../request/use-locale.ts";
import { type Flow, flowPath } from "./flow-in-address.ts";

type Props = {
  /** Path after the language, such as `talenten/kaart`. */
  readonly page: string;
  /** What is taken along. */
  readonly flow?: Partial<Flow>;
  /** Further parameters, already safe in an address. */
  readonly more?: readonly string[];
  /** The look of a button; otherwise a link on its own line. */
  readonly button?: ButtonKind;
  readonly children: ReactNode;
};

/** Leads to another page of the flow, in the language of this one, with what was told. */
export const FlowLink = ({ page, flow, more, button, children }: Props) => (
  <Link className={button ? buttonClass(button) : "link-alone"} to={flowPath(useLocale(), page, flow ?? {}, more)}>
    {children}
  </Link>
);
