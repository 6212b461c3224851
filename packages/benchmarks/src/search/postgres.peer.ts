import { randomUUID } from "node:crypto";
import { MikroORM } from "@mikro-orm/postgresql";
import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { makeAnalysis } from "@techconnect/search/analysis/analysis";
import { onlyIndex } from "@techconnect/search/degrading-index";
import { postgresFeed } from "@techconnect/search/postgres/feed.postgres";
import { postgresIndex } from "@techconnect/search/postgres/index.postgres";
import {
  SearchDocumentTable,
  SearchFacetsTable,
  SearchFeedTable,
  SearchWordTable,
} from "@techconnect/search/postgres/search.table";
import type { SearchDb } from "@techconnect/search/postgres/tables";
import { postgresVocabulary } from "@techconnect/search/postgres/vocabulary.postgres";
import { makeSearch } from "@techconnect/search/search";
import type { SearchDocument } from "@techconnect/search/search-index";
import { sql } from "kysely";
import { hitsShown, type Peer } from "./peer.ts";

const region = "home";
const documentsAtATime = 500;

async function* inParts(documents: readonly SearchDocument[]) {
  for (let from = 0; from < documents.length; from += documentsAtATime)
    yield documents.slice(from, from + documentsAtATime);
}

/** The product's own search on an empty database of its own: analysis, vocabulary, and PostgreSQL behind them. */
export const openOurs = async (adminUrl: string): Promise<Peer> => {
  const url = new URL(adminUrl);
  url.pathname = `/search_${randomUUID().replaceAll("-", "")}`;
  const orm = await MikroORM.init({
    clientUrl: url.href,
    entities: [SearchFacetsTable, SearchDocumentTable, SearchWordTable, SearchFeedTable],
    logger: () => undefined,
  });
  await orm.schema.ensureDatabase();
  await orm.schema.create();
  const db: SearchDb = () => orm.em.fork().getKysely();
  const analysis = makeAnalysis(loadCatalogue().searchWords);
  const index = onlyIndex(postgresIndex(db, region));
  const search = makeSearch({ analysis, index, vocabulary: postgresVocabulary(db, region) });
  return {
    name: "ours, in PostgreSQL",
    fill: (documents) => postgresFeed(db, region, analysis, randomUUID).rebuild(inParts(documents)),
    find: async ({ text, target, narrowed }) => {
      const only = narrowed ? { kinds: [target.kind], filter: { levels: target.facets.levels } } : {};
      const { hits } = await search({ text, today: 0, limit: hitsShown, ...only });
      return hits.map(({ id }) => id);
    },
    bytes: async () => {
      const { rows } = await sql<{ bytes: string }>`
        select sum(pg_total_relation_size(name::regclass)) as bytes
        from unnest(array['search_document', 'search_word', 'search_facets']) as name`.execute(db());
      return Number(rows[0]?.bytes);
    },
    processes: async () => {
      const { rows } = await sql<{ pid: number }>`
        select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'`.execute(
        db(),
      );
      return rows.map(({ pid }) => pid);
    },
    close: async () => orm.close(true),
  };
};
