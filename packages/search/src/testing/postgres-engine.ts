import { randomUUID } from "node:crypto";
import { MikroORM } from "@mikro-orm/postgresql";
import pg from "pg";
import { inject } from "vitest";
import type { Analysis } from "../analysis/analysis.ts";
import { postgresFeed } from "../postgres/feed.postgres.ts";
import { postgresIndex } from "../postgres/index.postgres.ts";
import { SearchDocumentTable, SearchFacetsTable, SearchFeedTable, SearchWordTable } from "../postgres/search.table.ts";
import type { SearchDb } from "../postgres/tables.ts";
import { postgresVocabulary } from "../postgres/vocabulary.postgres.ts";
import type { EngineUnderTest } from "./asking.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Made by infra/run/test-database.mjs: an address whose user may create databases. */
    readonly adminDatabaseUrl: string;
  }
}

const asAdmin = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: inject("adminDatabaseUrl") });
  await client.connect();
  await client.query(statement);
  await client.end();
};

/** The PostgreSQL engine on an empty database of its own. */
export const openPostgresEngine = async (analysis: Analysis): Promise<EngineUnderTest & { readonly db: SearchDb }> => {
  const name = `search_${randomUUID().replaceAll("-", "")}`;
  await asAdmin(`create database ${name}`);
  const url = new URL(inject("adminDatabaseUrl"));
  url.pathname = `/${name}`;
  const orm = await MikroORM.init({
    clientUrl: url.href,
    entities: [SearchFacetsTable, SearchDocumentTable, SearchWordTable, SearchFeedTable],
    logger: () => undefined,
  });
  await orm.schema.create();
  const db: SearchDb = () => orm.em.fork().getKysely();
  return {
    db,
    analysis,
    index: postgresIndex(db, "home"),
    feed: postgresFeed(db, "home", analysis, randomUUID),
    vocabulary: postgresVocabulary(db, "home"),
    close: async () => {
      await orm.close(true);
      await asAdmin(`drop database ${name} with (force)`);
    },
  };
};
