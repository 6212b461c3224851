import { afterAll, beforeAll } from "vitest";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { postgresConsentCaretaker } from "./postgres/consent-caretaker.postgres.ts";
import { postgresConsentTransaction } from "./postgres/consent-ledger.postgres.ts";
import { postgresGuardianTransaction } from "./postgres/guardian-desk.postgres.ts";
import type { ConsentStore } from "./testing/a-consent.ts";
import { consentLedgerContract } from "./testing/consents.contract.ts";
import { memoryConsentStore } from "./testing/consents.memory.ts";
import { guardiansContract } from "./testing/guardians.contract.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
});
afterAll(() => database.drop());

const noEvents = () => ({ append: async () => undefined, withdraw: async () => undefined });
const postgresConsentStore = async (): Promise<ConsentStore> => ({
  transaction: postgresConsentTransaction(database.em(), noEvents),
  guardians: postgresGuardianTransaction(database.em()),
  caretaker: postgresConsentCaretaker(database.em),
});

for (const contract of [consentLedgerContract, guardiansContract]) {
  contract("memory", async () => memoryConsentStore());
  contract("postgres", postgresConsentStore);
}
