import { afterAll, beforeAll } from "vitest";
import { testDatabase, type TestDatabase } from "../platform/testing/test-database.ts";
import { postgresHelpDesks } from "./postgres/help-desks.postgres.ts";
import { seedHelpDesks } from "./postgres/seed-help-desks.ts";
import { helpDesksContract } from "./testing/help-desks.contract.ts";
import { memoryHelpDesks } from "./testing/help-desks.memory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

helpDesksContract("memory", async (catalogue) => memoryHelpDesks(catalogue));
helpDesksContract("postgres", async (catalogue) => {
  const em = database.em();
  await seedHelpDesks({ em, catalogue, demo: true });
  return postgresHelpDesks(em);
});
