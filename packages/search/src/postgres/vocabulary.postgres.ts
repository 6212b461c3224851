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
export const postgresVocabulary = (db: SearchDb, region: string): Vocabulary => ({
  lookUp: async (words) => {
    if (words.length === 0) return new Map();
    const asked = words.map((word) => ({
      word,
      deletions: deletionsOf(word, typosAllowed(word)),
      most: typosAllowed(word),
    }));
    const { rows } = await sql<Row>`
      select asked.word, coalesce(known.documents, 0) as documents,
        array[to_json(ts_lexize('dutch_stem', asked.word)), to_json(ts_lexize('english_stem', asked.word)), to_json(ts_lexize('arabic_stem', asked.word))] as stems,
        case when asked.most > 0 then (
          select json_agg(json_build_object('word', near.word, 'documents', near.documents))
          from (
            select word, documents from search_word
            where region = ${region} and deletions && array(select json_array_elements_text(asked.deletions))
              and length(word) between length(asked.word) - asked.most and length(asked.word) + asked.most
            limit ${mostCandidates}
          ) as near
        ) end as candidates
      from json_to_recordset(${JSON.stringify(asked)}::json) as asked (word text, deletions json, most int)
      left join search_word as known on known.region = ${region} and known.word = asked.word`.execute(db());
    return new Map(
      rows.map(({ word, documents, stems, candidates }) => [
        word,
        { documents, stems: [...new Set(stems.flatMap((stem) => stem ?? []))], alike: alikeOf(word, candidates) },
      ]),
    );
  },
});
