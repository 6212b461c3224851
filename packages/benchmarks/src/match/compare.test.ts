import { expect, it } from "vitest";
import { testDatabaseUrl } from "../measure/testing/test-database.ts";
import { compare } from "./compare.ts";

it("gets the same suggestions from the index and from every form of SQL", async () => {
  const { contestants } = await compare(testDatabaseUrl, 300, 21);
  expect(contestants.map(({ name }) => name)).toHaveLength(4);
  for (const { timed, bytes } of contestants) {
    expect(timed.cpuOfRounds).toHaveLength(3);
    expect(bytes).toBeGreaterThan(0);
  }
});
