import { afterAll, beforeAll } from "vitest";
import { testDatabase, type TestDatabase } from "../platform/testing/test-database.ts";
import { postgresPlaces } from "./postgres/places.postgres.ts";
import { seedPlaces } from "./postgres/seed-places.ts";
import { placesContract } from "./testing/places.contract.ts";
import { memoryPlaces } from "./testing/places.memory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

placesContract("memory", async (catalogue) => memoryPlaces(catalogue));
placesContract("postgres", async (catalogue) => {
  const em = database.em();
  await seedPlaces({ em, catalogue, demo: true });
  return postgresPlaces(em);
});
