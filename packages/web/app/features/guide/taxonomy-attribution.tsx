import type { FragmentType } from "@apollo/client";
import { useSuspenseFragment } from "@apollo/client/react";
import { Trans } from "@lingui/react/macro";
import { graphql } from "../../graphql/generated/gql.ts";
import type { TaxonomyAttribution_SourceFragment } from "../../graphql/generated/graphql.ts";

const TaxonomyAttribution_source = graphql(`
  fragment TaxonomyAttribution_source on TaxonomySource {
    name
    version
    attribution
  }
`);

const Whose = ({ name, version }: Pick<TaxonomyAttribution_SourceFragment, "name" | "version">) => {
  const called = version === null ? "" : ` ${version}`;
  return name === "ESCO" ? (
    <Trans>Bron: ESCO{called}, de lijst van beroepen van de Europese Commissie.</Trans>
  ) : (
    <Trans>Bron: O*NET{called}, de lijst van beroepen van de Verenigde Staten.</Trans>
  );
};

type Props = { readonly source: FragmentType<TaxonomyAttribution_SourceFragment> };

/** Whose data a page shows: in the words of the page, and in those that the owner asks for. */
export const TaxonomyAttribution = ({ source }: Props) => {
  const { data } = useSuspenseFragment({ fragment: TaxonomyAttribution_source, from: source });
  return (
    <p className="source">
      <Whose name={data.name} version={data.version} />{" "}
      <span lang="en" dir="ltr">
        {data.attribution}
      </span>
    </p>
  );
};
