import { describe, expect, it } from "vitest";
import type { Bookmarks } from "../bookmark.ts";

const place = { cursor: "42", madeWith: "words", readAt: new Date("2026-11-27T09:00:00Z") };

/** @param open gives bookmarks that nobody wrote in */
export const bookmarksContract = (name: string, open: () => Promise<Bookmarks>) =>
  describe(`${name} keeps the bookmarks contract`, () => {
    it("starts nowhere, and gives back what was kept", async () => {
      const bookmarks = await open();
      const seen: unknown[] = [];
      expect(await bookmarks.alone("postgres", async (last) => (seen.push(last), place))).toBe(true);
      expect(await bookmarks.alone("postgres", async (last) => (seen.push(last), null))).toBe(true);
      expect(await bookmarks.alone("postgres", async (last) => (seen.push(last), null))).toBe(true);
      expect(seen).toEqual([{ cursor: null, madeWith: null, readAt: null }, place, place]);
    });
    it("keeps the place when the work fails", async () => {
      const bookmarks = await open();
      await bookmarks.alone("postgres", async () => place);
      await expect(bookmarks.alone("postgres", () => Promise.reject(new Error("away")))).rejects.toThrow("away");
      await bookmarks.alone("postgres", async (last) => (expect(last).toEqual(place), null));
    });
    it("lets nobody else at the same engine, and leaves other engines be", async () => {
      const bookmarks = await open();
      await bookmarks.alone("postgres", async () => {
        expect(await bookmarks.alone("postgres", async () => place)).toBe(false);
        expect(await bookmarks.alone("meilisearch", async () => place)).toBe(true);
        return null;
      });
    });
  });
