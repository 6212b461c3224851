import type { SearchDocument } from "@techconnect/search/search-index";
import type { OpportunityChanges } from "../../matching/opportunity-source.ts";
import type { OpportunityRef } from "../../matching/opportunity-kind.ts";
import type { SearchSource } from "../search-source.ts";

/** Documents in memory that note what changes, as the database does. */
export const memorySearchSource = (documents: readonly SearchDocument[]) => {
  const standing = new Map(documents.map((document) => [document.id, document]));
  const log: OpportunityRef[] = [];
  const source: SearchSource = {
    all: async function* () {
      yield [...standing.values()];
    },
    read: async (asked) => asked.flatMap(({ id }) => standing.get(id) ?? []),
  };
  const changes: OpportunityChanges = {
    channel: "none",
    now: async () => String(log.length),
    since: async (cursor) => {
      const changed = new Map(log.slice(Number(cursor)).map((ref) => [ref.id, ref]));
      return { changed: [...changed.values()], cursor: String(log.length) };
    },
  };
  return {
    source,
    changes,
    put: (document: SearchDocument) => {
      standing.set(document.id, document);
      log.push(document);
    },
    drop: ({ kind, id }: OpportunityRef) => {
      standing.delete(id);
      log.push({ kind, id });
    },
    /** The database was put back from an older copy. */
    restore: () => void log.splice(0),
  };
};
