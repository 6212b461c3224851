import { Children, type ReactNode } from "react";

/** Views of one subject as links, each with its own address. The open one carries `aria-current="page"`. */
export const Tabs = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <nav className="tabs not-in-print" aria-label={label}>
    <ul>
      {Children.map(children, (link) => (
        <li>{link}</li>
      ))}
    </ul>
  </nav>
);
