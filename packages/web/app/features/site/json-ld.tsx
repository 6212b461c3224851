import type { ReactNode } from "react";
import type { Thing } from "./schema-org.ts";

/** Facts of the page for machines, in the words of schema.org. Holds nothing that the page does not show. */
export const JsonLd = ({ data }: { readonly data: Thing }): ReactNode => {
  // escaped so that no text from a posting can end the script element
  const json = JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
};
