import type { Taxonomy } from "./concept.ts";

/** A taxonomy that has been brought in. */
export type TaxonomySource = {
  readonly taxonomy: Taxonomy;
  /** As its download says it; null when that says nothing. */
  readonly version: string | null;
  readonly importedAt: Date;
};

/** Where is read what was brought in; interrupted imports do not count. */
export type TaxonomySources = { readonly all: () => Promise<readonly TaxonomySource[]> };

/**
 * What whoever shows a taxonomy has to say, word for word.
 *
 * @see https://esco.ec.europa.eu/en/about-esco/what-esco and https://www.onetcenter.org/license_db.html
 */
export const attributionOf = ({ taxonomy, version }: Pick<TaxonomySource, "taxonomy" | "version">): string =>
  taxonomy === "esco"
    ? "This service uses the ESCO classification of the European Commission."
    : `Includes information from the O*NET ${version === null ? "" : `${version} `}Database by the U.S. Department of Labor, ` +
      "Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. " +
      "O*NET® is a trademark of USDOL/ETA. We modified some of this information. " +
      "USDOL/ETA has not approved, endorsed, or tested these modifications.";
