import type { DocumentRef, Engine, SearchDocument, SearchFeed } from "@techconnect/search/search-index";

/** An engine that remembers what it holds and in what order it was told, and can be away. */
export const memoryFeed = (engine: Engine = "meilisearch") => {
  let held = new Map<string, SearchDocument>();
  const told: string[] = [];
  let away = false;
  const answer = () => {
    if (away) throw new Error("away");
  };
  const feed: SearchFeed = {
    engine,
    prepare: async () => answer(),
    put: async (documents) => {
      answer();
      for (const document of documents) {
        held.set(document.id, document);
        told.push(`put ${document.title["nl"]} ${document.version}`);
      }
    },
    drop: async (gone: readonly DocumentRef[]) => {
      answer();
      for (const { id } of gone) {
        told.push(`drop ${held.get(id)?.title["nl"]}`);
        held.delete(id);
      }
    },
    rebuild: async (parts) => {
      answer();
      const next = new Map<string, SearchDocument>();
      for await (const part of parts) for (const document of part) next.set(document.id, document);
      held = next;
      told.push("rebuild");
    },
    inventory: async function* () {
      yield [...held.values()].map(({ kind, id, version }) => ({ kind, id, version }));
    },
  };
  return {
    feed,
    told,
    titles: () => [...held.values()].map(({ title }) => title["nl"]).toSorted(),
    goAway: () => void (away = true),
    comeBack: () => void (away = false),
    /** Loses or spoils something, as no engine should. */
    spoil: (id: string, document?: SearchDocument) => (document ? held.set(id, document) : held.delete(id)),
  };
};
