import type { ReactNode } from "react";

type Props = {
  readonly id: string;
  readonly title: ReactNode;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a page under its own heading; `id` names it for links and screen readers. */
export const PageSection = ({ id, title, intro, children }: Props) => (
  <section className="section" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {intro && <p className="section__intro">{intro}</p>}
    {children}
  </section>
);
