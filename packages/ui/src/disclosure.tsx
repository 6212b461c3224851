import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

type Props = {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  /** For more than words to read, such as fields. */
  readonly wide?: boolean;
};

/** Words behind words: opens in place, without JavaScript too. */
export const Disclosure = ({ summary, children, open = false, wide = false }: Props) => (
  <details className="disclosure" open={open}>
    <summary>
      {summary}
      <Icon name="chevron" />
    </summary>
    <div className={wide ? "disclosure__content disclosure__content--wide" : "disclosure__content"}>{children}</div>
  </details>
);
