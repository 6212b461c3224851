import type { SearchSort } from "../../graphql/generated/graphql.ts";
import { longestWords } from "./longest-words.ts";
import {
  type FacetName,
  facetNames,
  facets,
  facetsInOrder,
  nameOf,
  type Narrowed,
  sortNames,
  valuesOf,
} from "./search-facets.ts";

/** What somebody looks for. All of it stands in the address, so that it works without JavaScript and is kept nowhere. */
export type SearchAsked = Narrowed & {
  readonly words: string;
  /** As typed; `postcodeIn` says whether it can be one. */
  readonly postcode: string;
  /** One of `circles`; how far from the postcode. */
  readonly kilometres: number;
  readonly sort: SearchSort;
  /** The cursor to go on from. */
  readonly after: string | null;
  /** No wishes are read into the words. */
  readonly literally: boolean;
};

/** Kilometres that one can choose; the last is further than the country is long. */
export const circles = [5, 10, 15, 30, 60, 300] as const;
export const usualKilometres = 15;
export const anyDistance = 300;

const cut = (text: string, longest: number): string =>
  [...text.toWellFormed().trim()].slice(0, longest).join("").trim();

const chosenIn = (parameters: URLSearchParams): Narrowed => {
  const of = <Value extends string>(facet: FacetName, names: Readonly<Record<Value, string>>): readonly Value[] => {
    const given = parameters.getAll(facetNames[facet]);
    return valuesOf(names).filter((value) => given.includes(names[value]));
  };
  return {
    kinds: of("kinds", facets.kinds),
    levels: of("levels", facets.levels),
    sectors: of("sectors", facets.sectors),
    dayParts: of("dayParts", facets.dayParts),
    features: of("features", facets.features),
  };
};

const sortIn = (name: string | null): SearchSort =>
  name === sortNames.NEWEST ? "NEWEST" : name === sortNames.NEAREST ? "NEAREST" : "RELEVANCE";

/** Reads an address; what is not ours to understand is left out. */
export const searchIn = (parameters: URLSearchParams): SearchAsked => ({
  words: cut(parameters.get("q") ?? "", longestWords),
  ...chosenIn(parameters),
  postcode: cut(parameters.get("bij") ?? "", 10),
  kilometres: circles.find((circle) => String(circle) === parameters.get("km")) ?? usualKilometres,
  sort: sortIn(parameters.get("volgorde")),
  after: parameters.get("na") || null,
  literally: parameters.get("letterlijk") === "1",
});

/** The four digits of what was typed, `1012` of `1012 ab`; null when it cannot be a postcode. */
export const postcodeIn = (typed: string): string | null => /^([1-9]\d{3})\s*([a-z]{2})?$/i.exec(typed)?.[1] ?? null;

const searchNothing = searchIn(new URLSearchParams());

/** Whatever is not said is not asked. */
export const asking = (asked: Partial<SearchAsked>): SearchAsked => ({ ...searchNothing, ...asked });

/** True for the start of a search: no words, and nothing chosen. */
export const asksNothing = (asked: SearchAsked): boolean => parametersOf(asked).size === 0;

const parametersOf = (asked: SearchAsked): URLSearchParams => {
  const parameters = new URLSearchParams();
  const add = (name: string, value: string | null) => value && parameters.append(name, value);
  add("q", asked.words);
  for (const facet of facetsInOrder) for (const value of asked[facet]) add(facetNames[facet], nameOf(facet, value));
  add("bij", asked.postcode);
  if (asked.postcode !== "" && asked.kilometres !== usualKilometres) add("km", String(asked.kilometres));
  if (asked.sort !== "RELEVANCE") add("volgorde", sortNames[asked.sort]);
  if (asked.literally) add("letterlijk", "1");
  add("na", asked.after);
  return parameters;
};

/** The page that shows this. Says nothing of what is as usual. */
export const searchPath = (locale: string, asked: SearchAsked): string => {
  const parameters = parametersOf(asked);
  return `/${locale}/zoeken${parameters.size === 0 ? "" : `?${parameters}`}`;
};

/** The same search with something changed, from its first page. */
export const changed = (asked: SearchAsked, change: Partial<SearchAsked>): SearchAsked => ({
  ...asked,
  after: null,
  ...change,
});

/** What the API is asked. A postcode that cannot be one narrows nothing. */
export const searchVariables = (asked: SearchAsked) => {
  const { words, kinds, levels, sectors, dayParts, features, kilometres, after, literally } = asked;
  const postcode = postcodeIn(asked.postcode);
  return {
    query: words,
    kinds: [...kinds],
    filter: {
      levels: [...levels],
      sectors: [...sectors],
      dayParts: [...dayParts],
      features: [...features],
      near: postcode === null ? null : { postcode, kilometres },
    },
    sort: asked.sort === "NEAREST" && postcode === null ? ("RELEVANCE" as const) : asked.sort,
    after,
    literally,
  };
};
