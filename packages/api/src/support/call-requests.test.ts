import { afterAll, beforeAll } from "vitest";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { postgresCallDesk, postgresCallTransaction } from "./postgres/call-requests.postgres.ts";
import { monday } from "./testing/a-call.ts";
import { callRequestsContract } from "./testing/call-requests.contract.ts";
import { memoryCalls } from "./testing/call-requests.memory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
});
afterAll(() => database.drop());

const nothing = { append: async () => undefined, withdraw: async () => undefined };

callRequestsContract("memory", async () => memoryCalls());
callRequestsContract("postgres", async () => ({
  transaction: postgresCallTransaction(database.em(), () => nothing),
  desk: postgresCallDesk(database.em, () => monday),
}));
