import { sql } from "kysely";
import type { KnownWord, Vocabulary } from "../search-index.ts";
import { deletionsOf, typosAllowed, typosBetween } from "../typos.ts";
import type { SearchDb } from "./tables.ts";

/** Words that share a deletion are at most so many before they are compared letter by letter. */
const mostCandidates = 2_000;
const mostAlike = 8;

type Row = {
  readonly word: string;
  readonly documents: number;
  readonly stems: readonly (readonly string[] | null)[];
  readonly candidates: readonly { readonly word: string; readonly documents: number }[] | null;
};

const alikeOf = (word: string, candidates: Row["candidates"]): KnownWord["alike"] => {
  const allowed = typosAllowed(word);
  return (candidates ?? [])
    .flatMap((candidate) => {
      const typos = typosBetween(word, candidate.word, allowed);
      return typos > 0 && typos <= allowed ? [{ ...candidate, typos }] : [];
    })
    .toSorted((a, b) => a.typos - b.typos || b.documents - a.documents || (a.word < b.word ? -1 : 1))
    .slice(0, mostAlike);
};

/** The words of all documents that PostgreSQL holds. */
const lookUpOne = (region: string, word: string) => {
  const most = typosAllowed(word);
  const near = sql`(
    select json_agg(json_build_object('word', near.word, 'documents', near.documents)) from (
      select word, documents from search_word
      where region = ${region} and deletions && ${[...deletionsOf(word, most)]}::text[]
        and length(word) between ${word.length - most} and ${word.length + most}
      limit ${mostCandidates}
    ) as near)`;
  const stems = ["dutch_stem", "english_stem", "arabic_stem"].map(
    (stem) => sql`to_json(ts_lexize(${sql.lit(stem)}, ${word}))`,
  );
  return sql`select ${word}::text as word, array[${sql.join(stems)}] as stems,
    coalesce((select documents from search_word where region = ${region} and word = ${word}), 0) as documents,
    ${most > 0 ? near : sql`null::json`} as candidates`;
};

/** The words of all documents that PostgreSQL holds. */
export const postgresVocabulary = (db: SearchDb, region: string): Vocabulary => ({
  lookUp: async (words) => {
    if (words.length === 0) return new Map();
    const asked = [...new Set(words)].map((word) => lookUpOne(region, word));
    const { rows } = await sql<Row>`${sql.join(asked, sql` union all `)}`.execute(db());
    return new Map(
      rows.map(({ word, documents, stems, candidates }) => [
        word,
        { documents, stems: [...new Set(stems.flatMap((stem) => stem ?? []))], alike: alikeOf(word, candidates) },
      ]),
    );
  },
});
