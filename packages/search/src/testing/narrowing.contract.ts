import { describe, expect, it } from "vitest";
import { uuid } from "./a-document.ts";
import { amsterdam } from "./a-small-world.ts";
import type { Asking } from "./asking.ts";

/** Results can be narrowed and put in order. */
export const narrowingContract = ({ search, numbers }: Asking): void => {
  describe("wishes in words", () => {
    it("reads a level, a price and a part of the day", async () => {
      const level = await search("programmeren zonder diploma");
      expect(level.understood).toEqual([{ said: "zonder diploma", intent: { facet: "levels", value: "none" } }]);
      expect(level.hits.map(({ id }) => id)).toEqual([uuid(5)]);
      expect(await numbers("programmeren gratis")).toEqual([5]);
      expect(await numbers("programmeren 's avonds")).toEqual([5]);
    });
    it("shows everything that fits when the words are nothing but a wish", async () => {
      const found = await numbers("iets met computers zonder diploma");
      expect(found.toSorted((a, b) => a - b)).toEqual([1, 3, 4, 5]);
      expect(found.slice(0, 3).every((number) => number < 5)).toBe(true);
    });
    it("takes words as they are when asked to", async () => {
      const { understood } = await search("zonder diploma", { literally: true });
      expect(understood).toEqual([]);
    });
    it("takes a kind of thing alone for a wish, and beside other words for nothing", async () => {
      expect((await numbers("cursus")).toSorted()).toEqual([5, 6]);
      expect(await numbers("cursus webdeveloper")).toContain(1);
    });
  });

  describe("filters, facets, sorts", () => {
    it("keeps to any value within a facet and to all facets", async () => {
      expect(await numbers("", { filter: { levels: ["none", "hbo"], sectors: ["it-company", "media"] } })).toEqual(
        expect.arrayContaining([1, 7]),
      );
      expect(await numbers("", { filter: { levels: ["none"], features: ["free"] } })).toEqual([5]);
      expect((await numbers("", { kinds: ["course"] })).toSorted()).toEqual([5, 6]);
    });
    it("counts the values of a facet as if it were not chosen itself", async () => {
      const { facets, total } = await search("", { kinds: ["course"], filter: { dayParts: ["evening"] } });
      expect(total).toBe(1);
      expect(facets.dayParts).toEqual([
        { value: "daytime", count: 1 },
        { value: "evening", count: 1 },
      ]);
      expect(facets.levels).toEqual([{ value: "none", count: 1 }]);
      expect(facets.kinds).toEqual([{ value: "course", count: 1 }]);
    });
    it("does not let a hostile value out of its quotes", async () => {
      for (const value of [
        'none" OR levels = "mbo4',
        "none') or true --",
        "\\",
        '"',
        "none\u0000".replace("\u0000", ""),
        "*",
        "{}",
      ])
        expect(await numbers("", { filter: { sectors: [value] } }), value).toEqual([]);
    });
    it("gives the newest first", async () =>
      expect(await numbers("", { sort: "newest", kinds: ["vacancy"] })).toEqual([10, 8, 7]));
    it("gives the nearest first, and what has no place last", async () => {
      const { hits } = await search("", { sort: "nearest", from: amsterdam });
      expect(hits.slice(0, 3).map(({ id }) => id)).toEqual([uuid(5), uuid(6), uuid(10)]);
      expect(hits[0]?.kilometres).toBeCloseTo(0, 3);
      expect(hits[1]?.kilometres).toBeGreaterThan(14);
      expect(hits[1]?.kilometres).toBeLessThan(18);
      expect(hits).toHaveLength(9);
      expect(hits.at(-1)?.kilometres).toBeNull();
    });
    it("keeps what has no place when something must be near", async () => {
      const found = await numbers("", { filter: { near: { ...amsterdam, kilometres: 30 } } });
      expect(found).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 8]));
      expect(found).not.toContain(10);
    });
    it("does not find what is over, and finds what ends today", async () => {
      expect(await numbers("voorbij")).toEqual([]);
      expect(await numbers("", { kinds: ["vacancy"] })).not.toContain(9);
      expect(await numbers("", { kinds: ["vacancy"] })).toContain(7);
    });
  });
};
