import { afterAll, beforeAll, expect, it } from "vitest";
import { opportunityChangesOn } from "../matching/matching.module.ts";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { postgresBookmarks } from "./postgres/bookmarks.postgres.ts";
import { bookmarksContract } from "./testing/bookmarks.contract.ts";
import { memoryBookmarks } from "./testing/bookmarks.memory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
});
afterAll(() => database.drop());

bookmarksContract("memory", async () => memoryBookmarks());
bookmarksContract("postgres", async () => {
  await database.em().execute("delete from search_feed");
  return postgresBookmarks(database.em);
});

it("keeps nobody from hearing of changes while a long work lasts", async () => {
  const changes = opportunityChangesOn(database.em);
  const before = await changes.now();
  await postgresBookmarks(database.em).alone("postgres", async () => {
    await database
      .em()
      .execute("insert into opportunity_change (kind, opportunity_id) values ('vacancy', gen_random_uuid())");
    expect((await changes.since(before)).changed).toHaveLength(1);
    return null;
  });
});
