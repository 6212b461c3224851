import type { Analysis, AnalysedQuery, Term } from "./analysis/analysis.ts";
import type { DocumentKind, Facet } from "./analysis/language.ts";
import { documentKinds } from "./analysis/language.ts";
import type { DegradingIndex, FoundBy } from "./degrading-index.ts";
import {
  mostHits,
  type IndexQuery,
  type KnownWord,
  type Point,
  type SearchFilter,
  type SearchSort,
  type TermToFind,
  type Vocabulary,
} from "./search-index.ts";

/** What somebody looks for. */
export type SearchRequest = {
  /** As typed; at most 256 characters and ten words of it are looked at. */
  readonly text: string;
  /** Take the words as they are: read no wishes into them. */
  readonly literally?: boolean;
  /** None for all. */
  readonly kinds?: readonly DocumentKind[];
  readonly filter?: SearchFilter;
  readonly sort?: SearchSort;
  /** Where the searcher is, for distances. */
  readonly from?: Point | null;
  /** Days since 1970-01-01. */
  readonly today: number;
  /** 0 to 1,000. */
  readonly offset?: number;
  /** 0 to 100; 20 when absent. */
  readonly limit?: number;
};

export type SearchAnswer = FoundBy & {
  readonly understood: AnalysedQuery["understood"];
  /** The query with words that no document holds put right; null when there is nothing to put right. */
  readonly didYouMean: string | null;
  /** Words that were left out because nothing has all of them. */
  readonly leftOut: readonly string[];
  readonly terms: readonly TermToFind[];
};

type Needs = { readonly analysis: Analysis; readonly index: DegradingIndex; readonly vocabulary: Vocabulary };

/** A word as it stands is trusted when so many documents hold it; else words that it may be a misspelling of count too. */
const trusted = 3;

const unknown: KnownWord = { documents: 0, alike: [], stems: [] };
const wordOf = ({ words, exact }: Term): string | null => (words.length === 1 && !exact ? (words[0] ?? null) : null);

const toFind =
  (known: ReadonlyMap<string, KnownWord>) =>
  (term: Term): TermToFind => {
    const word = wordOf(term);
    const { documents, alike, stems } = (word !== null && known.get(word)) || unknown;
    const near = documents > trusted ? [] : alike.filter((other) => other.documents >= documents);
    // with one typo "computer" is meant, not what comes near with two
    const best = near.filter(({ typos }) => typos === near[0]?.typos);
    return { ...term, stems, alike: best.map((other) => other.word) };
  };

/** Filters of the searcher, and of what was read in the words; the searcher's own go first. */
const filterWith = (filter: SearchFilter, understood: AnalysedQuery["understood"]): SearchFilter => {
  const read = new Map<Facet, string[]>();
  for (const { intent } of understood)
    if ("facet" in intent && !filter[intent.facet]?.length)
      read.set(intent.facet, [...(read.get(intent.facet) ?? []), intent.value]);
  return { ...filter, ...Object.fromEntries(read) };
};

const kindsWith = (
  kinds: readonly DocumentKind[],
  understood: AnalysedQuery["understood"],
): readonly DocumentKind[] => {
  const read = understood.flatMap(({ intent }) => ("kind" in intent ? [intent.kind] : []));
  return kinds.length > 0 ? kinds : read.length > 0 ? read : documentKinds;
};

/** The query with every word that no document has replaced by the one that comes nearest. */
const correctionOf = (terms: readonly Term[], known: ReadonlyMap<string, KnownWord>): string | null => {
  let corrected = false;
  const words = terms.flatMap((term) => {
    const word = wordOf(term);
    const { documents, alike } = (word !== null && known.get(word)) || unknown;
    const [best] = alike;
    if (documents > 0 || !best || term.instead.length > 0) return term.words;
    corrected = true;
    return [best.word];
  });
  return corrected ? words.join(" ") : null;
};

/** How common a term is; what nobody has is left out first, then what everybody has. */
const telling = (term: TermToFind, known: ReadonlyMap<string, KnownWord>): number => {
  const documents = known.get(term.words[0] ?? "")?.documents ?? 0;
  return documents > 0 || term.instead.length > 0 || term.exact ? 1 / (1 + documents) : -1;
};

/**
 * Search in words that people use: analyses the query, looks its words up, asks the index for all of them, and for fewer
 * when nothing has all.
 */
export const makeSearch =
  ({ analysis, index, vocabulary }: Needs) =>
  async (request: SearchRequest): Promise<SearchAnswer> => {
    const { terms: said, understood } = analysis.query(request.text, request.literally);
    const known = await vocabulary.lookUp(said.flatMap((term) => wordOf(term) ?? []));
    const terms = said.map(toFind(known));
    const offset = Math.min(request.offset ?? 0, mostHits);
    const query: IndexQuery = {
      terms,
      kinds: kindsWith(request.kinds ?? [], understood),
      filter: filterWith(request.filter ?? {}, understood),
      sort: request.sort === "nearest" && !request.from ? "relevance" : (request.sort ?? "relevance"),
      from: request.from ?? null,
      today: request.today,
      offset,
      limit: Math.min(request.limit ?? 20, mostHits - offset),
    };
    const { found, left } = await findWithFewer(index, query, known);
    const leftOut = terms.filter((term) => !left.includes(term)).flatMap(({ words }) => words);
    return { ...found, understood, didYouMean: correctionOf(said, known), leftOut, terms: left };
  };

/** Leaves out the least telling term as long as nothing has all that remain; the first page decides. */
const findWithFewer = async (index: DegradingIndex, query: IndexQuery, known: ReadonlyMap<string, KnownWord>) => {
  let left = query.terms;
  for (;;) {
    const found = await index.find({ ...query, terms: left });
    if (found.total > 0 || left.length <= 1) return { found, left };
    const worth = left.map((term) => telling(term, known));
    const least = worth.indexOf(Math.min(...worth));
    left = left.filter((_, at) => at !== least);
  }
};
