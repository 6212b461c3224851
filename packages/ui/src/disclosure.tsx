import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** Words behind words: opens in place, without JavaScript too. */
export const Disclosure = ({ summary, children }: { readonly summary: ReactNode; readonly children: ReactNode }) => (
  <details className="disclosure">
    <summary>
      {summary}
      <Icon name="chevron" />
    </summary>
    <div className="disclosure__content">{children}</div>
  </details>
);
