import { createHash, randomUUID } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { SearchWords } from "@techconnect/catalogue/search";
import { dayInAmsterdam } from "@techconnect/domain/support/working-days";
import { makeAnalysis, type Analysis } from "@techconnect/search/analysis/analysis";
import { degradingIndex, fallibleIndex, onlyIndex, type FallibleIndex } from "@techconnect/search/degrading-index";
import { meiliFeed } from "@techconnect/search/meilisearch/feed.meilisearch";
import { meiliIndex } from "@techconnect/search/meilisearch/index.meilisearch";
import { postgresFeed, recountWords } from "@techconnect/search/postgres/feed.postgres";
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
import type { SearchFeed } from "@techconnect/search/search-index";
import { Meilisearch } from "meilisearch";
import { opportunityChangesOn } from "../matching/matching.module.ts";
import { placesOn } from "../places/places.module.ts";
import type { Config } from "../platform/config.ts";
import { followChannel } from "../platform/postgres/follow-channel.ts";
import { homeRegion } from "../platform/region.ts";
import type { CompanionScope, ReindexScope, Slice } from "../platform/slice.ts";
import { documentShape } from "./documents.ts";
import { makeSearchFeeder } from "./feed-search.ts";
import { makeFind } from "./find.ts";
import { SearchResolver } from "./graphql/search.resolver.ts";
import { mendDrift } from "./mend-drift.ts";
import { postgresBookmarks } from "./postgres/bookmarks.postgres.ts";
import { postgresFoundTexts } from "./postgres/found-texts.postgres.ts";
import { postgresSearchSource } from "./postgres/search-source.postgres.ts";
import { makeRescue } from "./rescue.ts";
import type { SearchContext } from "./search-context.ts";

type Needs = { readonly words: SearchWords; readonly now: () => Date };
type MeiliConfig = Pick<Config, "MEILI_URL" | "MEILI_KEY">;

const hashOf = (thing: object): string =>
  createHash("sha256").update(JSON.stringify(thing)).digest("base64url").slice(0, 22);

/** Milliseconds after which a request to Meilisearch is given up; searches give up sooner. */
const requestTimeout = 20_000;

const meilisearch = ({ MEILI_URL: host, MEILI_KEY: apiKey }: MeiliConfig): Meilisearch | null =>
  host === undefined
    ? null
    : new Meilisearch({ host, timeout: requestTimeout, ...(apiKey === undefined ? {} : { apiKey }) });

const dbOf =
  (em: () => EntityManager): SearchDb =>
  () =>
    em().getKysely();
const today = (now: Date): number => Math.round(Date.parse(`${dayInAmsterdam(now)}T00:00:00Z`) / 86_400_000);

type Feeding = {
  readonly words: SearchWords;
  readonly analysis: Analysis;
  /** Of the words and the shape of documents. */
  readonly madeWith: string;
  readonly now: () => Date;
};
type Ems = () => EntityManager;

/** The engines of this deployment: PostgreSQL, and Meilisearch where one is named. */
const feedsOf = (em: Ems, config: MeiliConfig, analysis: Analysis): readonly SearchFeed[] => {
  const client = meilisearch(config);
  const postgres = postgresFeed(dbOf(em), homeRegion, analysis, randomUUID);
  return client ? [postgres, meiliFeed(client, homeRegion, analysis)] : [postgres];
};

const sourceOf = (em: Ems, { words }: Feeding) => postgresSearchSource(em, hashOf, words.stopWords);

const feederOf = (em: Ems, feed: SearchFeed, feeding: Feeding) =>
  makeSearchFeeder({
    feed,
    madeWith: feeding.madeWith,
    now: feeding.now,
    source: sourceOf(em, feeding),
    changes: opportunityChangesOn(em),
    bookmarks: postgresBookmarks(em),
  });

/** Keeps every engine as the database is, for as long as the worker works. */
const followWith =
  (feeding: Feeding) =>
  async ({ database: { em, url }, config, logger }: CompanionScope) => {
    const followers = feedsOf(em, config, feeding.analysis).map((feed) =>
      followChannel(url, opportunityChangesOn(em).channel, feederOf(em, feed, feeding), (error) =>
        logger.warn({ engine: feed.engine, name: error instanceof Error ? error.name : "" }, "search is behind"),
      ),
    );
    return {
      isReady: () => followers.every((follower) => follower.isReady()),
      stop: async () => {
        for (const follower of followers) await follower.stop();
      },
    };
  };

const reindexWith =
  (feeding: Feeding) =>
  async ({ em, config, mend }: ReindexScope, say: (line: string) => void): Promise<void> => {
    for (const feed of feedsOf(em, config, feeding.analysis)) {
      if (mend) {
        const { stale, superfluous } = await mendDrift(sourceOf(em, feeding), feed);
        say(`reindex: ${feed.engine}: ${stale} were missing or old, ${superfluous} too many; put right`);
      } else if (await feederOf(em, feed, feeding).rebuild()) say(`reindex: ${feed.engine}: filled anew`);
      else say(`reindex: ${feed.engine}: another process is filling it; try again when that is done`);
    }
  };

/** What resolvers find: searches for one request. */
const searchOn = (em: EntityManager, fallible: FallibleIndex | null, { analysis, now }: Feeding): SearchContext => {
  const db = dbOf(() => em);
  const postgres = postgresIndex(db, homeRegion);
  const search = makeSearch({
    analysis,
    index: fallible ? degradingIndex(fallible, postgres) : onlyIndex(postgres),
    vocabulary: postgresVocabulary(db, homeRegion),
  });
  const find = makeFind({
    search,
    analysis,
    texts: postgresFoundTexts(em),
    pointOf: placesOn(em).nearPostcode,
    today: () => today(now()),
  });
  const rescue = makeRescue(search);
  return { search: { find, rescue: ({ asked, things, ...answer }) => rescue(asked, { ...answer, hits: things }) } };
};

export const searchModule = ({ words, now }: Needs): Slice<SearchContext> => {
  const feeding: Feeding = { words, analysis: makeAnalysis(words), madeWith: hashOf({ words, documentShape }), now };
  /** Made once a process, so that an engine that is down is remembered; null where PostgreSQL alone searches. */
  let fallible: FallibleIndex | null = null;

  return {
    tables: [SearchFacetsTable, SearchDocumentTable, SearchWordTable, SearchFeedTable],
    resolvers: [SearchResolver],
    context: ({ em }) => searchOn(em, fallible, feeding),
    companion: async ({ config, logger }) => {
      const client = meilisearch(config);
      fallible = client && fallibleIndex(meiliIndex(client, homeRegion), (what) => logger.warn(what));
      return { isReady: () => true, stop: async () => undefined };
    },
    workCompanion: followWith(feeding),
    routines: [
      {
        name: "mend-search",
        cron: "41 3 * * *",
        make:
          ({ em, config }) =>
          async () => {
            for (const feed of feedsOf(em, config, feeding.analysis)) await mendDrift(sourceOf(em, feeding), feed);
            await recountWords(dbOf(em)(), homeRegion);
          },
      },
    ],
    // other engines may be away while one seeds; the worker fills them
    settle: async ({ em }) => {
      for (const feed of feedsOf(em, {}, feeding.analysis)) await feederOf(em, feed, feeding).catchUp();
    },
    reindex: reindexWith(feeding),
  };
};
