import { Children, type ReactNode } from "react";

/** What matters first, with its name above it: time, money, place. */
export const FactRow = ({ children }: { readonly children: ReactNode }) => <dl className="facts">{children}</dl>;

type FactProps = { readonly name: ReactNode; readonly children: ReactNode; readonly note?: ReactNode };

/** One fact of a FactRow. */
export const Fact = ({ name, children, note }: FactProps) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
    {note && <dd className="facts__note">{note}</dd>}
  </div>
);

/** Facts that need no name: "10 minutes", "free". */
export const FactsLine = ({ children }: { readonly children: ReactNode }) => (
  <ul className="facts-line">
    {Children.map(children, (fact) => (
      <li>{fact}</li>
    ))}
  </ul>
);
