import { expect, it } from "vitest";
import { testDatabaseUrl } from "../measure/testing/test-database.ts";
import { compareSearch } from "./compare.ts";

it("finds documents by words of their titles in all three engines, misspelled or not", async () => {
  const { names, filled, kinds } = await compareSearch(testDatabaseUrl, 300, 6);
  expect(names).toHaveLength(3);
  for (const name of names) {
    expect(filled[name]?.bytes).toBeGreaterThan(0);
    expect(kinds.exact.of[name]?.found).toBe(1);
    expect(kinds.typo.of[name]?.found).toBeGreaterThan(0.5);
  }
});
