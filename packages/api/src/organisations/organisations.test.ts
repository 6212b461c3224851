import { afterAll, beforeAll } from "vitest";
import { inBackground } from "../platform/postgres/background.ts";
import type { Rows } from "../platform/postgres/reads.ts";
import { homeRegion } from "../platform/region.ts";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import type { PersonTable } from "../identity/postgres/person.table.ts";
import { postgresOrganisationTransaction } from "./postgres/organisation-transaction.ts";
import { monday } from "./testing/an-organisation.ts";
import { organisationsContract } from "./testing/organisations.contract.ts";
import { memoryOrganisations } from "./testing/organisations.memory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
});
afterAll(() => database.drop());

const nothing = { append: async () => undefined, withdraw: async () => undefined };

organisationsContract("memory", async () => memoryOrganisations());
organisationsContract("postgres", async () => ({
  transaction: postgresOrganisationTransaction(database.em(), {
    outboxOn: () => nothing,
    auditOn: () => nothing,
    now: () => monday,
  }),
  addPerson: ({ id, name, email }) =>
    inBackground(database.em(), async (em) => {
      const person = {
        region: homeRegion,
        id,
        name,
        email,
        locale: "nl",
        created_at: monday,
        seen_on: "2026-11-23",
      } as const;
      await em.getKysely<Rows<typeof PersonTable>>().insertInto("person").values(person).execute();
    }),
}));
