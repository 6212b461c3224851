import { afterAll, beforeAll, describe } from "vitest";
import { onlyIndex } from "../degrading-index.ts";
import { makeSearch } from "../search.ts";
import { documents, today } from "./a-small-world.ts";
import type { Asking, EngineUnderTest } from "./asking.ts";
import { feedingContract } from "./feeding.contract.ts";
import { findingContract } from "./finding.contract.ts";
import { narrowingContract } from "./narrowing.contract.ts";
import { oddQueriesContract } from "./odd-queries.contract.ts";

/**
 * What every search engine promises, whatever stands behind it.
 *
 * @param open gives an empty one; null when there is none to be had here
 */
export const searchContract = (name: string, open: (() => Promise<EngineUnderTest>) | null) =>
  describe.skipIf(open === null)(`${name} keeps the search contract`, () => {
    let engine: EngineUnderTest;
    beforeAll(async () => {
      if (open === null) return;
      engine = await open();
      await engine.feed.prepare();
      await engine.feed.put(documents);
    });
    afterAll(() => engine?.close());

    const search: Asking["search"] = (text, more = {}) =>
      makeSearch({ ...engine, index: onlyIndex(engine.index) })({ text, today, ...more });
    const numbers: Asking["numbers"] = async (text, more = {}) =>
      (await search(text, more)).hits.map(({ id }) => Number(id.slice(-12)));
    const asking: Asking = { search, numbers, engine: () => engine };

    findingContract(asking);
    narrowingContract(asking);
    oddQueriesContract(asking);
    feedingContract(asking);
  });
