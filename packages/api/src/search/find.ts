import type { Analysis, AnalysedQuery } from "@techconnect/search/analysis/analysis";
import type { DocumentKind, Facet } from "@techconnect/search/analysis/language";
import type { SearchAnswer, SearchRequest } from "@techconnect/search/search";
import type { Hit, Point, SearchSort } from "@techconnect/search/search-index";
import { findHitsOf, snippetOf, type Snippet } from "@techconnect/search/snippet";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { FoundTexts } from "./found-texts.ts";

/** What narrows a search, as a person gives it. */
export type Narrowing = Partial<Readonly<Record<Facet, readonly string[]>>> & {
  /** A postcode of four digits, and how far from there. */
  readonly near?: { readonly postcode: string; readonly kilometres?: number | null };
};

export type FindRequest = {
  readonly locale: Locale;
  readonly text: string;
  readonly literally: boolean;
  readonly kinds: readonly DocumentKind[];
  readonly narrowing: Narrowing;
  readonly sort: SearchSort;
  readonly offset: number;
  readonly limit: number;
};

/** Something that was found, with the words that it was found by. */
export type FoundThing = Hit & {
  readonly locale: Locale;
  readonly titleParts: Snippet | null;
  readonly snippet: Snippet | null;
};

export const searchRemarks = ["postcode-unknown"] as const;
export type SearchRemark = (typeof searchRemarks)[number];

export type FindAnswer = Omit<SearchAnswer, "hits"> & {
  readonly locale: Locale;
  readonly things: readonly FoundThing[];
  readonly remarks: readonly SearchRemark[];
  /** What was really asked, to ask again with less. */
  readonly asked: SearchRequest;
};

export type FindNeeds = {
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
  readonly analysis: Analysis;
  readonly texts: FoundTexts;
  readonly pointOf: (postcode: string) => Promise<Point | null>;
  /** Days since 1970-01-01, in Amsterdam. */
  readonly today: () => number;
};

/** What people mean by "near" when they do not say how far. */
export const usualKilometres = 15;

const inWords =
  ({ analysis, texts }: FindNeeds, locale: Locale) =>
  async ({ hits, terms }: SearchAnswer): Promise<readonly FoundThing[]> => {
    const found = await texts(hits);
    const hitsIn = findHitsOf(terms, analysis);
    return hits.map((hit) => {
      const { title = {}, text = {} } = found.get(hit.id) ?? {};
      return {
        ...hit,
        locale,
        titleParts: snippetOf(title, locale, hitsIn, true),
        snippet: snippetOf(text, locale, hitsIn),
      };
    });
  };

/** Finds what somebody looks for, and shows by which words. An unknown postcode narrows nothing, and is told. */
export const makeFind = (needs: FindNeeds) => {
  const { search, pointOf, today } = needs;
  return async ({
    locale,
    text,
    literally,
    kinds,
    narrowing,
    sort,
    offset,
    limit,
  }: FindRequest): Promise<FindAnswer> => {
    const { near, ...filter } = narrowing;
    const point = near ? await pointOf(near.postcode) : null;
    const kilometres = near?.kilometres ?? (sort === "nearest" ? null : usualKilometres);
    const asked: SearchRequest = {
      text,
      literally,
      kinds,
      filter: point && kilometres !== null ? { ...filter, near: { ...point, kilometres } } : filter,
      sort,
      from: point,
      today: today(),
      offset,
      limit,
    };
    const { hits, ...answer } = await search(asked);
    const things = await inWords(needs, locale)({ ...answer, hits });
    return { ...answer, locale, things, asked, remarks: near && !point ? ["postcode-unknown"] : [] };
  };
};
export type Find = ReturnType<typeof makeFind>;

/** The pages that answer the questions behind a query. */
export const topicsIn = (understood: AnalysedQuery["understood"]): readonly string[] => [
  ...new Set(understood.flatMap(({ intent }) => ("topic" in intent ? [intent.topic] : []))),
];
