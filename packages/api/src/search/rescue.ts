import { facets, type Facet } from "@techconnect/search/analysis/language";
import type { SearchAnswer, SearchRequest } from "@techconnect/search/search";
import type { SearchFilter } from "@techconnect/search/search-index";

export const narrowings = ["kinds", ...facets, "near"] as const;
export type NarrowingName = (typeof narrowings)[number];

/** What can be done when nothing was found. */
export type Rescue = {
  /** What keeps everything out: how many there would be without it. */
  readonly without: readonly { readonly narrowing: NarrowingName; readonly count: number }[];
  /** A wider circle in which there is something; null when none was asked, or nothing is there either. */
  readonly wider: { readonly kilometres: number; readonly count: number } | null;
  /** Ids of kinds of work that come near to what was asked; of some to begin with when none does. */
  readonly neighbours: readonly string[];
};

type Search = (request: SearchRequest) => Promise<SearchAnswer>;

const circles = [15, 30, 60, 120];
const neighboursShown = 3;

const active = ({ kinds = [], filter = {} }: SearchRequest): readonly NarrowingName[] => [
  ...(kinds.length > 0 ? (["kinds"] as const) : []),
  ...facets.filter((facet) => (filter[facet]?.length ?? 0) > 0),
  ...(filter.near ? (["near"] as const) : []),
];

const withoutOne = (request: SearchRequest, narrowing: NarrowingName): SearchRequest => {
  if (narrowing === "kinds") return { ...request, kinds: [] };
  const { [narrowing]: _left, ...filter }: SearchFilter = request.filter ?? {};
  return { ...request, filter };
};

/** Filters that were read in the words count like chosen ones, so that they too can be what is in the way. */
const madeExplicit = (request: SearchRequest, { understood }: SearchAnswer): SearchRequest => {
  const read = new Map<Facet, string[]>();
  for (const { intent } of understood)
    if ("facet" in intent) read.set(intent.facet, [...(read.get(intent.facet) ?? []), intent.value]);
  return { ...request, filter: { ...Object.fromEntries(read), ...request.filter } };
};

/** Looks for a way on after a search that found nothing. */
export const makeRescue =
  (search: Search) =>
  async (request: SearchRequest, answer: SearchAnswer): Promise<Rescue> => {
    const words = answer.didYouMean ?? answer.terms.flatMap((term) => term.words).join(" ");
    const counting = { ...madeExplicit(request, answer), text: words, literally: true, offset: 0, limit: 0 };
    const count = async (changed: SearchRequest) => (await search(changed)).total;

    const without = await Promise.all(
      active(counting).map(async (narrowing) => ({ narrowing, count: await count(withoutOne(counting, narrowing)) })),
    );
    return {
      without: without.filter((one) => one.count > 0),
      wider: await widerCircle(counting, count),
      neighbours: await neighboursOf(search, { ...request, text: words }),
    };
  };

const widerCircle = async (
  request: SearchRequest,
  count: (changed: SearchRequest) => Promise<number>,
): Promise<Rescue["wider"]> => {
  const near = request.filter?.near;
  if (!near) return null;
  for (const kilometres of circles.filter((circle) => circle > near.kilometres)) {
    const found = await count({ ...request, filter: { ...request.filter, near: { ...near, kilometres } } });
    if (found > 0) return { kilometres, count: found };
  }
  return null;
};

const neighboursOf = async (search: Search, { text, today }: SearchRequest): Promise<readonly string[]> => {
  const some = { today, kinds: ["job-profile"] as const, limit: neighboursShown };
  const near = text === "" ? [] : (await search({ ...some, text })).hits;
  const found = near.length > 0 ? near : (await search({ ...some, text: "", filter: { levels: ["none"] } })).hits;
  return found.map(({ id }) => id);
};
