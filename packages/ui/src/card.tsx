import type { ReactNode } from "react";

/** One thing to look at, lifted from the page. */
export const Card = ({
  children,
  as: Element = "article",
}: {
  readonly children: ReactNode;
  readonly as?: "article" | "section" | "div" | "li";
}) => <Element className="card">{children}</Element>;
