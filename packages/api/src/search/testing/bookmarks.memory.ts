import type { Engine } from "@techconnect/search/search-index";
import type { Bookmarks, Place } from "../bookmark.ts";

const start: Place = { cursor: null, madeWith: null, readAt: null };

export const memoryBookmarks = (): Bookmarks => {
  const places = new Map<Engine, Place>();
  const busy = new Set<Engine>();
  return {
    alone: async (engine, work) => {
      if (busy.has(engine)) return false;
      busy.add(engine);
      try {
        const next = await work(places.get(engine) ?? start);
        if (next) places.set(engine, next);
        return true;
      } finally {
        busy.delete(engine);
      }
    },
  };
};
