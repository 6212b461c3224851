import { type EnqueuedTaskPromise, type Meilisearch, MeilisearchApiError } from "meilisearch";
import type { Analysis } from "../analysis/analysis.ts";
import { documentKinds, type DocumentKind } from "../analysis/language.ts";
import type { SearchDocument, SearchFeed } from "../search-index.ts";
import { indexOf, meiliDocument, type MeiliDocument } from "./meili-document.ts";
import { settingsOf } from "./settings.ts";

const documentsAtATime = 1_000;
/** Milliseconds within which a task must have ended. */
const patience = 120_000;

/** Meilisearch took a task and could not do it. */
export class TaskFailed extends Error {
  override readonly name = "TaskFailed";
}

/** A task is done when it is done, not when it is taken: only then can its documents be found. */
const done = async (task: EnqueuedTaskPromise): Promise<void> => {
  const { status, type, error } = await task.waitTask({ timeout: patience, interval: 25 });
  if (status !== "succeeded") throw new TaskFailed(`Meilisearch could not do ${type}: ${error?.code ?? status}`);
};

const isMissing = (error: unknown): boolean =>
  error instanceof MeilisearchApiError && error.cause?.code === "index_not_found";

const makeIndex = async (client: Meilisearch, uid: string, analysis: Analysis): Promise<void> => {
  try {
    await client.getRawIndex(uid);
  } catch (error) {
    if (!isMissing(error)) throw error;
    await done(client.createIndex(uid, { primaryKey: "id" }));
  }
  await done(client.index(uid).updateSettings(settingsOf(analysis)));
};

type NameOf = (kind: DocumentKind) => string;

/** Fills the indexes of a region: one for each kind. */
export const meiliFeed = (client: Meilisearch, region: string, analysis: Analysis): SearchFeed => {
  const current: NameOf = (kind) => indexOf(region, kind);
  const next: NameOf = (kind) => `${indexOf(region, kind)}-next`;

  const prepare = async (nameOf: NameOf) => {
    for (const kind of documentKinds) await makeIndex(client, nameOf(kind), analysis);
  };
  const dropNext = async () => {
    for (const kind of documentKinds) await client.deleteIndexIfExists(next(kind));
  };
  const putInto = async (nameOf: NameOf, documents: readonly SearchDocument[]) => {
    for (const [kind, some] of Map.groupBy(documents, (document) => document.kind))
      for (let from = 0; from < some.length; from += documentsAtATime) {
        const part = some.slice(from, from + documentsAtATime).map((one) => meiliDocument(analysis, one));
        await done(client.index<MeiliDocument>(nameOf(kind)).addDocuments(part, { primaryKey: "id" }));
      }
  };

  return {
    engine: "meilisearch",
    prepare: () => prepare(current),
    put: (documents) => putInto(current, documents),
    drop: async (gone) => {
      for (const [kind, refs] of Map.groupBy(gone, (ref) => ref.kind))
        await done(client.index(current(kind)).deleteDocuments(refs.map(({ id }) => id)));
    },
    rebuild: async (parts) => {
      await dropNext();
      await prepare(current);
      await prepare(next);
      for await (const part of parts) await putInto(next, part);
      const swaps = documentKinds.map((kind) => ({
        indexes: [current(kind), next(kind)] as [string, string],
        rename: false,
      }));
      // all kinds in one step: nobody ever finds half of the old and half of the new
      await done(client.swapIndexes(swaps));
      await dropNext();
    },
    inventory: () => inventoryOf(client, region),
  };
};

async function* inventoryOf(client: Meilisearch, region: string) {
  for (const kind of documentKinds)
    for (let offset = 0; ; offset += documentsAtATime) {
      const page = await client
        .index<MeiliDocument>(indexOf(region, kind))
        .getDocuments({ fields: ["id", "version"], limit: documentsAtATime, offset });
      yield page.results.map(({ id, version }) => ({ kind, id, version }));
      if (offset + documentsAtATime >= page.total) break;
    }
}
