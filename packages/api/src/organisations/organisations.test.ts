import { afterAll, beforeAll } from "vitest";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { organisationsOn } from "./testing/organisations-database.ts";
import { invitationsContract } from "./testing/invitations.contract.ts";
import { organisationsContract } from "./testing/organisations.contract.ts";
import { memoryOrganisations } from "./testing/organisations.memory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
});
afterAll(() => database.drop());

for (const contract of [organisationsContract, invitationsContract]) {
  contract("memory", async () => memoryOrganisations());
  contract("postgres", async () => organisationsOn(database));
}
