import type { FederatedMultiSearchParams, Meilisearch, MultiSearchQueryWithFederation } from "meilisearch";
import { documentKinds, facets, type DocumentKind } from "../analysis/language.ts";
import { facetCountsOf, facetGroups, type FacetGroup } from "../facet-counts.ts";
import { kilometresBetween } from "../kilometres.ts";
import type { Found, Hit, IndexQuery, SearchFilter, SearchIndex, TermToFind } from "../search-index.ts";
import { indexOf } from "./meili-document.ts";

const attributeOf = (group: FacetGroup): string => (group === "kinds" ? "kind" : group);

/** A kind of work says more than one of the many offers of it. */
const weightOfKind: Readonly<Record<DocumentKind, number>> = { "job-profile": 1.1, course: 1.02, vacancy: 1 };

/** Inside quotes nothing is an operator; a quote or backslash of the value itself is escaped. */
const quoted = (value: string): string => `"${value.replaceAll(/[\\"]/g, String.raw`\$&`)}"`;

const isOneOf = (attribute: string, values: readonly string[]): string[] =>
  values.map((value) => `${attribute} = ${quoted(value)}`);

/** @param aside the facet whose own filter is left out, to count its values */
const filterOf = ({ filter, today }: IndexQuery, aside: FacetGroup | null): string[][] => {
  const chosen = facets.flatMap((facet) => {
    const values = facet === aside ? undefined : filter[facet];
    return values && values.length > 0 ? [isOneOf(facet, values)] : [];
  });
  return [[`lastDay >= ${Math.trunc(today)}`], ...chosen, ...nearby(filter)];
};

const nearby = ({ near }: SearchFilter): string[][] =>
  near
    ? [[`_geoRadius(${near.latitude}, ${near.longitude}, ${Math.round(near.kilometres * 1_000)})`, "placeless = true"]]
    : [];

const textOf = (terms: readonly TermToFind[]): string => {
  const text = terms.map(({ words, exact }) => (exact ? `"${words.join(" ")}"` : words.join(" "))).join(" ");
  // behind a space the last word counts as typed to its end
  return terms.at(-1)?.prefix ? text : `${text} `;
};

const sortOf = ({ sort, from }: IndexQuery): readonly string[] => {
  if (sort === "newest") return ["listedOn:desc"];
  return sort === "nearest" && from ? [`_geoPoint(${from.latitude}, ${from.longitude}):asc`] : [];
};

/** @param counted the facets to count values of */
const searchOf = (
  query: IndexQuery,
  region: string,
  aside: FacetGroup | null,
  page: { readonly offset: number; readonly limit: number },
  counted: readonly FacetGroup[],
): FederatedMultiSearchParams => {
  const kinds = aside === "kinds" ? documentKinds : query.kinds;
  const sort = sortOf(query);
  return {
    federation: {
      ...page,
      facetsByIndex: Object.fromEntries(kinds.map((kind) => [indexOf(region, kind), counted.map(attributeOf)])),
      mergeFacets: { maxValuesPerFacet: 100 },
    },
    queries: kinds.map((kind): MultiSearchQueryWithFederation => ({
      indexUid: indexOf(region, kind),
      q: query.terms.length > 0 ? textOf(query.terms) : "",
      matchingStrategy: "all",
      filter: filterOf(query, aside),
      attributesToRetrieve: ["id", "kind", "_geo"],
      ...(sort.length > 0 ? { sort: [...sort] } : {}),
      federationOptions: { weight: weightOfKind[kind] },
    })),
  };
};

type MeiliHit = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly _geo?: { lat: number; lng: number } | null;
};

const isActive = ({ kinds, filter }: IndexQuery, group: FacetGroup): boolean =>
  group === "kinds" ? kinds.length < documentKinds.length : (filter[group]?.length ?? 0) > 0;

/** Searches with Meilisearch, which answers ids; what they are is read elsewhere. */
export const meiliIndex = (client: Meilisearch, region: string): SearchIndex => ({
  engine: "meilisearch",
  find: async (query, signal): Promise<Found> => {
    const init = signal ? { signal } : {};
    const active = facetGroups.filter((group) => isActive(query, group));
    const { offset, limit } = query;
    const ask = (aside: FacetGroup | null, counted: readonly FacetGroup[]) =>
      client.multiSearch<FederatedMultiSearchParams, MeiliHit>(
        searchOf(query, region, aside, aside === null ? { offset, limit } : { offset: 0, limit: 0 }, counted),
        init,
      );
    const [answer, ...others] = await Promise.all([
      ask(
        null,
        facetGroups.filter((group) => !active.includes(group)),
      ),
      ...active.map((group) => ask(group, [group])),
    ]);
    const distributions: Readonly<Record<string, Readonly<Record<string, number>>>> = Object.assign(
      {},
      ...[answer, ...others].map(({ facetDistribution }) => facetDistribution),
    );
    return {
      hits: answer.hits.map((hit) => hitOf(hit, query)),
      total: answer.estimatedTotalHits ?? answer.hits.length,
      totalIsExact: false,
      facets: facetCountsOf((group) =>
        Object.entries(distributions[attributeOf(group)] ?? {}).map(([value, count]) => ({ value, count })),
      ),
    };
  },
});

const hitOf = ({ id, kind, _geo: geo }: MeiliHit, { from, filter }: IndexQuery): Hit => {
  const point = from ?? filter.near;
  const kilometres = geo && point ? kilometresBetween(point, { latitude: geo.lat, longitude: geo.lng }) : null;
  return { kind, id, kilometres };
};
