import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll } from "vitest";
import { hashOf } from "../platform/secrets.ts";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { postgresFeeds } from "./postgres/feeds.postgres.ts";
import { postgresImportedVacancies } from "./postgres/imported-vacancies.postgres.ts";
import { postgresPostingSources } from "./postgres/posting-sources.postgres.ts";
import { feedsContract } from "./testing/feeds.contract.ts";
import { memoryFeeds } from "./testing/feeds.memory.ts";
import { memoryImportedVacancies } from "./testing/imported-vacancies.memory.ts";
import { postingSourcesContract } from "./testing/posting-sources.contract.ts";
import { memoryPostingSources } from "./testing/posting-sources.memory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
});
afterAll(() => database.drop());
const empty = async () => {
  for (const table of ["vacancy", "vacancy_sighting", "vacancy_source"])
    await database.em().execute(`delete from ${table}`);
};

postingSourcesContract("memory", async () => {
  const vacancies = memoryImportedVacancies();
  return { vacancies, sources: memoryPostingSources(vacancies), closed: async () => [...vacancies.closed] };
});
postingSourcesContract("postgres", async () => {
  await empty();
  const closed = async () => {
    const closedOnes = "select source_key from vacancy where closed_at is not null order by source_key";
    const rows = await database.em().execute<{ source_key: string }[]>(closedOnes);
    return rows.map(({ source_key }) => source_key);
  };
  return {
    vacancies: postgresImportedVacancies(database.em, { newId: uuidv7, hashOf }),
    sources: postgresPostingSources(database.em, uuidv7),
    closed,
  };
});

feedsContract("memory", async () => memoryFeeds());
feedsContract("postgres", async () => {
  await empty();
  return postgresFeeds(database.em, uuidv7);
});
