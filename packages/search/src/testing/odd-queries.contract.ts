import { describe, expect, it } from "vitest";
import { uuid } from "./a-document.ts";
import type { Asking } from "./asking.ts";

/** Nothing that somebody types makes it fail. */
export const oddQueriesContract = ({ search, numbers }: Asking): void => {
  describe("odd queries", () => {
    it("gives everything when asked for nothing, in pages that meet", async () => {
      const all = await numbers("");
      expect(all.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10]);
      const pages = [
        await numbers("", { limit: 4 }),
        await numbers("", { limit: 4, offset: 4 }),
        await numbers("", { limit: 4, offset: 8 }),
      ];
      expect(pages.flat()).toEqual(all);
      expect(await numbers("", { offset: 1_000 })).toEqual([]);
    });
    it("looks at one letter, at signs and at twelve words", async () => {
      expect(await numbers("t")).toContain(3);
      expect((await search("?! -- ()")).total).toBe(9);
      expect(
        (await search("een webdeveloper bouwt websites wat mensen zien en waar ze op klikken vandaag")).total,
      ).toBeGreaterThan(0);
    });
    it("leaves words out when nothing has them all, the least telling first", async () => {
      const { leftOut, hits } = await search("telefoonreparateur onvindbaarheid");
      expect(hits[0]?.id).toBe(uuid(3));
      expect(leftOut).toEqual(["onvindbaarheid"]);
    });
    it("cuts what is too long", async () => {
      expect((await search(`webdeveloper ${"x".repeat(100_000)}`)).hits[0]?.id).toBe(uuid(1));
      expect(await numbers("webdeveloper ".repeat(5_000))).toContain(1);
    });
    it("does not stumble over operators", async () => {
      for (const text of [
        '"',
        "-webdeveloper",
        "a & b | c",
        "')",
        ":*",
        "<script>",
        "%_",
        "\\",
        "\u202Eabc",
        "a\u0000b",
      ])
        await expect(search(text), text).resolves.toBeDefined();
    });
  });
};
