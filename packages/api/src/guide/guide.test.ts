import { afterAll, beforeAll } from "vitest";
import { testDatabase, type TestDatabase } from "../platform/testing/test-database.ts";
import { postgresJobProfiles } from "./postgres/job-profiles.postgres.ts";
import { seedGuide } from "./postgres/seed-guide.ts";
import { postgresSkills } from "./postgres/skills.postgres.ts";
import { guideContract } from "./testing/guide.contract.ts";
import { memoryJobProfiles, memorySkills } from "./testing/guide.memory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

guideContract("memory", async (content) => ({
  jobProfiles: memoryJobProfiles(content),
  skills: memorySkills(content),
}));
guideContract("postgres", async (catalogue) => {
  const em = database.em();
  await seedGuide({ em, catalogue, demo: true });
  return { jobProfiles: postgresJobProfiles(em), skills: postgresSkills(em) };
});
