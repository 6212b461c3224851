import type { InferKyselyDB } from "@mikro-orm/postgresql";
import type { Kysely } from "kysely";
import type { SearchDocumentTable, SearchFacetsTable, SearchFeedTable, SearchWordTable } from "./search.table.ts";

export type SearchTables = InferKyselyDB<
  typeof SearchDocumentTable | typeof SearchFacetsTable | typeof SearchFeedTable | typeof SearchWordTable
>;
/** Gives a connection of its own, or that of a transaction. */
export type SearchDb = () => Kysely<SearchTables>;
