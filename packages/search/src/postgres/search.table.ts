import { defineEntity, p } from "@mikro-orm/postgresql";
import type { DocumentKind } from "../analysis/language.ts";
import { documentKinds } from "../analysis/language.ts";

/**
 * What documents can be narrowed by, each combination once: far fewer than there are documents, so that values are chosen
 * and counted here and documents only count how many of each combination there are.
 */
export const SearchFacetsTable = defineEntity({
  name: "SearchFacets",
  tableName: "search_facets",
  properties: {
    id: p.integer().primary().autoincrement(),
    /** All of them as one text. */
    key: p.text().unique(),
    kind: p.text().$type<DocumentKind>(),
    levels: p.array(),
    sectors: p.array(),
    dayParts: p.array(),
    features: p.array(),
  },
});

/** What can be found, as PostgreSQL searches it. Made from the tables of the slices and never written by hand. */
export const SearchDocumentTable = defineEntity({
  name: "SearchDocument",
  tableName: "search_document",
  properties: {
    region: p.text().primary(),
    kind: p
      .text()
      .primary()
      .$type<DocumentKind>()
      .check(`kind in (${documentKinds.map((kind) => `'${kind}'`).join(", ")})`),
    id: p.uuid().primary(),
    version: p.text(),
    /** Words as typed, their stems, and what they are made of: by these a document is found. */
    words: p.text().columnType("tsvector"),
    /** Those of title (weight A), other names (B) and organisations (C): by these it is put in order. */
    headWords: p.text().columnType("tsvector"),
    facets: () => p.manyToOne(SearchFacetsTable).mapToPk(),
    latitude: p.double().$type<number>().strictNullable(),
    longitude: p.double().$type<number>().strictNullable(),
    /** What comes first among equals. */
    rank: p.smallint(),
    /** Days since 1970-01-01. */
    lastDay: p.integer().strictNullable(),
    listedOn: p.integer().strictNullable(),
    /** Texts to show around what was found: `{ title: { nl }, text: { nl } }`. */
    texts: p.json<{
      readonly title: Readonly<Record<string, string>>;
      readonly text: Readonly<Record<string, string>>;
    }>(),
    /** The rebuild that wrote it: what an older one wrote is gone from the source. */
    round: p.text(),
  },
  indexes: [
    {
      name: "search_document_words",
      expression: `create index "search_document_words" on "search_document" using gin ("words")`,
    },
  ],
});

/** The words of documents, to find what a misspelled one may have been. */
export const SearchWordTable = defineEntity({
  name: "SearchWord",
  tableName: "search_word",
  properties: {
    region: p.text().primary(),
    word: p.text().primary(),
    /** In about how many documents; counted anew each night. */
    documents: p.integer(),
    /** See `deletionsOf`. */
    deletions: p.array(),
  },
  indexes: [
    {
      name: "search_word_deletions",
      expression: `create index "search_word_deletions" on "search_word" using gin ("deletions")`,
    },
  ],
});

/** How far each engine has taken over the changes. One row an engine; whoever holds its lock is the one who writes there. */
export const SearchFeedTable = defineEntity({
  name: "SearchFeed",
  tableName: "search_feed",
  properties: {
    region: p.text().primary(),
    engine: p.text().primary(),
    /** As the change log gives it; null: never filled. */
    cursor: p.text().strictNullable(),
    /** Of the settings and the analysis it was filled with; another one fills it anew. */
    madeWith: p.text().strictNullable(),
    readAt: p.datetime().strictNullable(),
  },
});
