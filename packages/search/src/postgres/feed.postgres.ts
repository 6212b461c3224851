import { sql, type RawBuilder } from "kysely";
import type { Analysis } from "../analysis/analysis.ts";
import { indexedLine, longestText } from "../indexed-text.ts";
import type { DocumentRef, SearchDocument, SearchFeed, TextsByLanguage } from "../search-index.ts";
import { deletionsOf } from "../typos.ts";
import type { SearchDb } from "./tables.ts";

/** Languages that PostgreSQL knows the stems of, by tag. */
const configurations = { nl: "dutch", en: "english", ar: "arabic" } as const;
const languages = ["nl", "en", "ar"] as const;
const rowsAtATime = 500;
const wordsAtATime = 5_000;

/** Typos that somebody may make who means this word: those allowed to whoever types one letter or two more. */
const typosToExpect = (word: string): number => (word.length >= 7 ? 2 : word.length >= 4 ? 1 : 0);

/** The words of all languages together, and those of each. */
const linesOf = (analysis: Analysis, texts: TextsByLanguage) => {
  const per = Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [language, indexedLine(analysis, [text])]),
  );
  return { all: Object.values(per).join(" "), per };
};

/** A document as a row is made from it in SQL. */
const rowOf = (analysis: Analysis, document: SearchDocument) => {
  const [titles, texts] = [linesOf(analysis, document.title), linesOf(analysis, document.text)];
  return {
    ...document,
    titleWords: titles.all,
    titles: titles.per,
    alsoWords: indexedLine(analysis, document.also),
    nameWords: indexedLine(analysis, document.names),
    textWords: texts.all,
    textsIn: texts.per,
  };
};
type Row = ReturnType<typeof rowOf>;

const shownTexts = ({ title, text }: SearchDocument) => ({
  title,
  text: Object.fromEntries(Object.entries(text).map(([language, words]) => [language, words.slice(0, longestText)])),
});

const stemsOf = (column: "titles" | "textsIn") =>
  sql.join(
    languages.map(
      (language) =>
        sql`to_tsvector(${sql.lit(configurations[language])}, coalesce(d.${sql.id(column)} ->> ${sql.lit(language)}, ''))`,
    ),
    sql` || `,
  );

const head = sql`setweight(to_tsvector('simple', d."titleWords") || ${stemsOf("titles")}, 'A')
  || setweight(to_tsvector('simple', d."alsoWords"), 'B') || setweight(to_tsvector('simple', d."nameWords"), 'C')`;

const facetsKey = ({ kind, facets: { levels, sectors, dayParts, features } }: SearchDocument): string =>
  JSON.stringify([kind, levels, sectors, dayParts, features]);

const list = (name: string) => sql`array(select json_array_elements_text(d.facets -> ${sql.lit(name)}))`;

/** Adds the combinations of facets that no document had before. */
const addFacets = async (db: ReturnType<SearchDb>, documents: readonly SearchDocument[]): Promise<void> => {
  const combinations = new Map(documents.map((document) => [facetsKey(document), document]));
  const json = JSON.stringify([...combinations].map(([key, { kind, facets }]) => ({ key, kind, facets })));
  await sql`
    insert into search_facets (key, kind, levels, sectors, day_parts, features)
    select key, kind, ${list("levels")}, ${list("sectors")}, ${list("dayParts")}, ${list("features")}
    from json_to_recordset(${json}::json) as d (key text, kind text, facets json)
    where not exists (select from search_facets as known where known.key = d.key)
    on conflict (key) do nothing`.execute(db);
};

const insertRows = async (
  db: ReturnType<SearchDb>,
  region: string,
  round: string,
  rows: readonly Row[],
): Promise<void> => {
  const json = JSON.stringify(rows.map((row) => ({ ...row, facetsKey: facetsKey(row), shown: shownTexts(row) })));
  await sql`
    insert into search_document (region, kind, id, version, words, head_words, facets_id, latitude, longitude, rank, last_day, listed_on, texts, round)
    select ${region}, d.kind, d.id, d.version,
      strip(head.words || to_tsvector('simple', d."textWords") || ${stemsOf("textsIn")}), head.words, known.id,
      (d.point ->> 'latitude')::float8, (d.point ->> 'longitude')::float8, d.rank, d."lastDay", d."listedOn", d.shown, ${round}
    from json_to_recordset(${json}::json) as d (
      kind text, id uuid, version text, "facetsKey" text, point json, rank int, "lastDay" int, "listedOn" int, shown jsonb,
      "titleWords" text, titles json, "alsoWords" text, "nameWords" text, "textWords" text, "textsIn" json)
    join search_facets as known on known.key = d."facetsKey"
    cross join lateral (select ${head} as words offset 0) as head
    on conflict (region, kind, id) do update set version = excluded.version, words = excluded.words,
      head_words = excluded.head_words, facets_id = excluded.facets_id, latitude = excluded.latitude,
      longitude = excluded.longitude, rank = excluded.rank, last_day = excluded.last_day, listed_on = excluded.listed_on, texts = excluded.texts,
      round = excluded.round`.execute(db);
};

/** Words of titles, other names and texts: those of organisations are left out, and so are codes and numbers. */
const countWords = (analysis: Analysis, rows: readonly Row[]): ReadonlyMap<string, number> => {
  const codes = new Set(analysis.codes);
  const counts = new Map<string, number>();
  for (const { titleWords, alsoWords, textWords } of rows)
    for (const word of new Set(`${titleWords} ${alsoWords} ${textWords}`.split(" ")))
      if (word.length > 2 && word.length <= 30 && !codes.has(word) && !/\d/.test(word))
        counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

type Counts = ReadonlyMap<string, number>;

const addFresh = async (db: ReturnType<SearchDb>, region: string, counts: Counts): Promise<void> => {
  if (counts.size === 0) return;
  const fresh = [...counts].map(([word, documents]) => ({
    word,
    documents,
    deletions: deletionsOf(word, typosToExpect(word)),
  }));
  await sql`
    insert into search_word (region, word, documents, deletions)
    select ${region}, word, documents, array(select json_array_elements_text(deletions))
    from json_to_recordset(${JSON.stringify(fresh)}::json) as fresh (word text, documents int, deletions json)
    on conflict (region, word) do update set documents = search_word.documents + excluded.documents`.execute(db);
};

/** Sets how many documents hold those words that are known already, and tells which they are. */
const knownOf = async (
  db: ReturnType<SearchDb>,
  region: string,
  counts: Counts,
  documents: RawBuilder<number>,
): Promise<ReadonlySet<string>> => {
  const json = JSON.stringify([...counts].map(([word, count]) => ({ word, documents: count })));
  const { rows } = await sql<{ word: string }>`
    with added as materialized (select * from json_to_recordset(${json}::json) as added (word text, documents int)),
    updated as (
      update search_word set documents = ${documents} from added
      where region = ${region} and search_word.word = added.word and search_word.documents <> ${documents}
    )
    select word from added join search_word as known using (word) where region = ${region}`.execute(db);
  return new Set(rows.map(({ word }) => word));
};

const addWords = async (db: ReturnType<SearchDb>, region: string, counts: Counts): Promise<void> => {
  const there = await knownOf(db, region, counts, sql`search_word.documents + added.documents`);
  await addFresh(db, region, new Map([...counts].filter(([word]) => !there.has(word))));
};

/**
 * Makes these the words that are known, and no others. Each is written once, when all are counted: the index of their
 * deletions is the dearest part of a word.
 */
const replaceWords = async (db: ReturnType<SearchDb>, region: string, counts: Counts): Promise<void> => {
  const all = [...counts];
  await sql`delete from search_word where region = ${region}
    and not exists (select from unnest(${all.map(([word]) => word)}::text[]) as kept where kept = search_word.word)`.execute(
    db,
  );
  for (let from = 0; from < all.length; from += wordsAtATime) {
    const part = new Map(all.slice(from, from + wordsAtATime));
    const there = await knownOf(db, region, part, sql`added.documents`);
    await addFresh(db, region, new Map([...part].filter(([word]) => !there.has(word))));
  }
};

/** Counts anew in how many documents each word stands, and forgets those that stand in none. */
export const recountWords = async (db: ReturnType<SearchDb>, region: string): Promise<void> => {
  await sql`
    with counted as (
      select word, ndoc from ts_stat(${`select words from search_document where region = '${region.replaceAll("'", "''")}'`})
    ), gone as (
      delete from search_word where region = ${region} and not exists (select from counted where counted.word = search_word.word)
    )
    update search_word set documents = ndoc from counted
    where region = ${region} and counted.word = search_word.word and documents <> ndoc`.execute(db);
};

/**
 * Puts what inverted indexes set aside while they were filled in its place: until then every search reads it through.
 * Only the owner may; for anybody else the database does it by itself in a while.
 */
const settleIndexes = async (db: ReturnType<SearchDb>): Promise<void> => {
  await sql`select gin_clean_pending_list(oid) from pg_class
    where relname in ('search_document_words', 'search_word_deletions') and relkind = 'i'
      and pg_table_is_visible(oid) and pg_has_role(relowner, 'usage')`.execute(db);
};

/** @param newRound gives a text that no rebuild had before */
export const postgresFeed = (db: SearchDb, region: string, analysis: Analysis, newRound: () => string): SearchFeed => {
  const put = async (documents: readonly SearchDocument[], round: string, hear: (counts: Counts) => unknown) => {
    for (let from = 0; from < documents.length; from += rowsAtATime) {
      const rows = documents.slice(from, from + rowsAtATime).map((document) => rowOf(analysis, document));
      await hear(countWords(analysis, rows));
      await addFacets(db(), rows);
      await insertRows(db(), region, round, rows);
    }
  };
  return {
    engine: "postgres",
    prepare: async () => undefined,
    put: (documents) => put(documents, "change", (counts) => addWords(db(), region, counts)),
    drop: async (gone: readonly DocumentRef[]) => {
      await sql`delete from search_document using json_to_recordset(${JSON.stringify(gone)}::json) as gone (kind text, id uuid)
        where region = ${region} and search_document.kind = gone.kind and search_document.id = gone.id`.execute(db());
    },
    rebuild: async (parts) => {
      const round = newRound();
      const words = new Map<string, number>();
      const addUp = (counts: Counts) => {
        for (const [word, count] of counts) words.set(word, (words.get(word) ?? 0) + count);
      };
      for await (const part of parts) await put(part, round, addUp);
      await sql`delete from search_document where region = ${region} and round <> ${round}`.execute(db());
      await replaceWords(db(), region, words);
      await sql`analyze search_document, search_word, search_facets`.execute(db());
      await settleIndexes(db());
    },
    inventory: () => inventoryOf(db, region),
  };
};

async function* inventoryOf(db: SearchDb, region: string) {
  const rows = db()
    .selectFrom("search_document")
    .select(["kind", "id", "version"])
    .where("region", "=", region)
    .stream(5_000);
  let part: { kind: SearchDocument["kind"]; id: string; version: string }[] = [];
  for await (const row of rows) {
    part.push(row);
    if (part.length < 5_000) continue;
    yield part;
    part = [];
  }
  yield part;
}
