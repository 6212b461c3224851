import { afterAll, beforeAll } from "vitest";
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
