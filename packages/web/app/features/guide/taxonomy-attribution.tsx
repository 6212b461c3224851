import { Trans } from "@lingui/react/macro";

type Source = { readonly name: "ESCO" | "ONET"; readonly version: string | null; readonly attribution: string };

const Whose = ({ name, version }: Pick<Source, "name" | "version">) => {
  const called = version === null ? "" : ` ${version}`;
  return name === "ESCO" ? (
    <Trans>Bron: ESCO{called}, de lijst van beroepen van de Europese Commissie.</Trans>
  ) : (
    <Trans>Bron: O*NET{called}, de lijst van beroepen van de Verenigde Staten.</Trans>
  );
};

/** Whose data a page shows: in the words of the page, and in those that the owner asks for. */
export const TaxonomyAttribution = ({ source: { attribution, ...source } }: { readonly source: Source }) => (
  <p className="source">
    <Whose {...source} />{" "}
    <span lang="en" dir="ltr">
      {attribution}
    </span>
  </p>
);
