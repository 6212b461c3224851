import { Meilisearch } from "meilisearch";
import { randomUUID } from "node:crypto";
import type { Analysis } from "../analysis/analysis.ts";
import { documentKinds } from "../analysis/language.ts";
import { meiliFeed } from "../meilisearch/feed.meilisearch.ts";
import { meiliIndex } from "../meilisearch/index.meilisearch.ts";
import { indexOf } from "../meilisearch/meili-document.ts";
import type { Vocabulary } from "../search-index.ts";
import type { EngineUnderTest } from "./asking.ts";

/** Nothing is known of any word: Meilisearch looks for misspellings itself. */
export const noVocabulary: Vocabulary = { lookUp: async () => new Map() };

/** A real Meilisearch, in indexes of its own. */
export const openMeiliEngine = async (
  host: string,
  key: string | undefined,
  analysis: Analysis,
): Promise<EngineUnderTest> => {
  const client = new Meilisearch({ host, ...(key === undefined ? {} : { apiKey: key }) });
  const region = `test-${randomUUID()}`;
  return {
    analysis,
    index: meiliIndex(client, region),
    feed: meiliFeed(client, region, analysis),
    vocabulary: noVocabulary,
    close: async () => {
      for (const kind of documentKinds) await client.deleteIndexIfExists(indexOf(region, kind));
    },
  };
};
