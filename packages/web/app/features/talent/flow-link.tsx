import { type ButtonKind, buttonClass } from "@techconnect/ui/button";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useHydrates } from "../../request/use-hydrates.ts";
import { useLocale } from "../../request/use-locale.ts";
import { type Flow, flowPath } from "./flow-in-address.ts";
import { isStepOfFlow } from "./steps-of-flow.ts";

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
export const FlowLink = ({ page, flow, more, button, children }: Props) => {
  const className = button ? buttonClass(button) : "link-alone";
  const path = flowPath(useLocale(), page, flow ?? {}, more);
  const inPlace = useHydrates() && isStepOfFlow(page);
  return inPlace ? (
    <Link className={className} to={path}>
      {children}
    </Link>
  ) : (
    <a className={className} href={path}>
      {children}
    </a>
  );
};
