import { afterAll, beforeAll, expect, it } from "vitest";
import { seedGuide } from "../guide/postgres/seed-guide.ts";
import { seedPlaces } from "../places/postgres/seed-places.ts";
import { testDatabase, type TestDatabase } from "../platform/testing/test-database.ts";
import { seedStories } from "./postgres/seed-stories.ts";
import { postgresStories } from "./postgres/stories.postgres.ts";
import { storiesCatalogue, storiesContract } from "./testing/stories.contract.ts";
import { memoryStories } from "./testing/stories.memory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const seeded = async (catalogue: typeof storiesCatalogue, demo = true) => {
  const em = database.em();
  await seedPlaces({ em, catalogue, demo });
  await seedGuide({ em, catalogue, demo });
  await seedStories({ em, catalogue, demo });
  return postgresStories(em);
};

storiesContract("memory", async (catalogue) => memoryStories(catalogue));
storiesContract("postgres", (catalogue) => seeded(catalogue));

it("tells examples in a demo only", async () => {
  const stories = await seeded(storiesCatalogue, false);
  expect((await stories.first("nl", 10)).map(({ slug }) => slug)).toEqual(["ali"]);
});
