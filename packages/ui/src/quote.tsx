import type { ReactNode } from "react";

/** What somebody said, and who, where it is not the reader. */
export const Quote = ({ children, who }: { readonly children: ReactNode; readonly who?: ReactNode }) => (
  <blockquote className="quote">
    <p>{children}</p>
    {who && <footer className="quote__who">{who}</footer>}
  </blockquote>
);
