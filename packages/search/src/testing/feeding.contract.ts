import { describe, expect, it } from "vitest";
import type { SearchDocument, SearchFeed } from "../search-index.ts";
import { aDocument, uuid } from "./a-document.ts";
import { documents } from "./a-small-world.ts";
import type { Asking } from "./asking.ts";

const heldBy = async (feed: SearchFeed) => {
  const held = [];
  for await (const part of feed.inventory()) held.push(...part);
  return held;
};

const inParts = async function* (some: readonly SearchDocument[], pause: number) {
  for (const document of some) {
    yield [document];
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
};

/** What is put can be found, what is dropped cannot, and there is never nothing in between. */
export const feedingContract = ({ search, numbers, engine }: Asking): void => {
  describe("feeding", () => {
    it("finds what was just put, as it is now, and forgets what was dropped", async () => {
      await engine().feed.put([aDocument(50, { title: "Kabelvlechter", version: "1" })]);
      expect(await numbers("kabelvlechter")).toEqual([50]);
      await engine().feed.put([aDocument(50, { title: "Draadknoper", version: "2" })]);
      expect(await numbers("kabelvlechter")).not.toContain(50);
      expect(await numbers("draadknoper")).toEqual([50]);
      await engine().feed.drop([
        { kind: "job-profile", id: uuid(50) },
        { kind: "vacancy", id: uuid(51) },
      ]);
      expect(await numbers("draadknoper")).toEqual([]);
    });

    it("says what it holds", async () => {
      const held = await heldBy(engine().feed);
      expect(held.map(({ id }) => id).toSorted()).toEqual(documents.map(({ id }) => id).toSorted());
      expect(held.every(({ version }) => version === "1")).toBe(true);
    });

    it("is filled anew without a moment of nothing", async () => {
      const seen: number[] = [];
      const building = engine().feed.rebuild(
        inParts(
          documents.filter(({ kind }) => kind !== "course"),
          5,
        ),
      );
      const ended = building.then(() => true);
      const pause = () => new Promise<false>((resolve) => setTimeout(() => resolve(false), 5));
      do seen.push((await search("webdeveloper")).total);
      while (!(await Promise.race([ended, pause()])));
      expect(seen.length).toBeGreaterThan(2);
      expect(Math.min(...seen)).toBeGreaterThan(0);
      expect((await search("", { kinds: ["course"] })).total).toBe(0);
      await engine().feed.rebuild(inParts(documents, 0));
      expect((await search("", { kinds: ["course"] })).total).toBe(2);
    });
  });
};
