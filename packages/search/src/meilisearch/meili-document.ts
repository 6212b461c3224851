import type { Analysis } from "../analysis/analysis.ts";
import type { DocumentKind, Facet } from "../analysis/language.ts";
import { indexedLine } from "../indexed-text.ts";
import type { SearchDocument } from "../search-index.ts";

/** A document as Meilisearch holds it: words as our analysis makes them, never for showing. */
export type MeiliDocument = Readonly<Record<Facet, readonly string[]>> & {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly version: string;
  readonly title: string;
  readonly also: string;
  readonly names: string;
  readonly text: string;
  readonly rank: number;
  readonly lastDay: number;
  readonly listedOn: number;
  /** It has no place, and is therefore never too far. */
  readonly placeless: boolean;
  readonly _geo: { readonly lat: number; readonly lng: number } | null;
};

/** A day that never comes, for what has no end. */
export const endless = 10_000_000;

export const meiliDocument = (analysis: Analysis, document: SearchDocument): MeiliDocument => {
  const line = (texts: Iterable<string>) => indexedLine(analysis, texts, " . ");
  const { id, kind, version, facets, point } = document;
  return {
    id,
    kind,
    version,
    title: line(Object.values(document.title)),
    also: line(document.also),
    names: line(document.names),
    text: line(Object.values(document.text)),
    levels: facets.levels,
    sectors: facets.sectors,
    dayParts: facets.dayParts,
    features: facets.features,
    rank: document.rank,
    lastDay: document.lastDay ?? endless,
    listedOn: document.listedOn ?? 0,
    placeless: point === null,
    _geo: point && { lat: point.latitude, lng: point.longitude },
  };
};

/** The index of a kind in a region. */
export const indexOf = (region: string, kind: DocumentKind): string => `${region}-${kind}`;
