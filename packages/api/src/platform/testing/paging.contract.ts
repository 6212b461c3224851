import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Page, PageAsked } from "../page.ts";

type Row = { readonly id: string };
type List = {
  readonly page: (asked: PageAsked) => Promise<Page<Row>>;
  readonly count: () => Promise<number>;
};

/** Walks a list from its start to its end. */
export const walk = async ({ page }: Pick<List, "page">, first: number): Promise<readonly string[]> => {
  const ids: string[] = [];
  let after: PageAsked["after"] = null;
  for (let left = 1_000; left > 0; left--) {
    const { rows, hasNext }: Page<Row> = await page({ first, after });
    ids.push(...rows.map(({ id }) => id));
    const last = rows.at(-1);
    if (!hasNext || !last) return ids;
    after = last.position;
  }
  throw new Error("the list does not end");
};

/** What every list promises, whatever it is of. */
export const pagingContract = (name: string, open: () => Promise<List>) =>
  describe(`${name} keeps the paging contract`, () => {
    it("gives each row once, in the same order, whatever the size of a page", async () => {
      const list = await open();
      const all = await walk(list, 100);
      expect(new Set(all).size).toBe(all.length);
      expect(all.length).toBe(await list.count());
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: all.length + 1 }), async (first) => {
          expect(await walk(list, first)).toEqual(all);
        }),
        { numRuns: 8 },
      );
    });

    it("says whether there is more", async () => {
      const list = await open();
      const count = await list.count();
      expect((await list.page({ first: count, after: null })).hasNext).toBe(false);
      expect((await list.page({ first: count - 1, after: null })).hasNext).toBe(true);
    });

    it("goes on from a position whose row is gone", async () => {
      const list = await open();
      const { rows } = await list.page({ first: 100, after: null });
      const position = rows[0]?.position ?? { sort: "", id: "" };
      const gone = { ...position, id: position.id.replace(/.$/, (digit) => (digit === "0" ? "1" : "0")) };
      const after = await list.page({ first: 100, after: gone });
      expect(after.rows.length).toBeGreaterThanOrEqual(rows.length - 1);
    });
  });
