import { afterAll, beforeAll } from "vitest";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { postgresClassCaretaker, postgresClassTransaction } from "./postgres/class-groups.postgres.ts";
import { classGroupsContract } from "./testing/class-groups.contract.ts";
import { memoryClasses } from "./testing/class-groups.memory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
});
afterAll(() => database.drop());

classGroupsContract("memory", async () => memoryClasses());
classGroupsContract("postgres", async () => ({
  transaction: postgresClassTransaction(database.em()),
  caretaker: postgresClassCaretaker(database.em),
}));
