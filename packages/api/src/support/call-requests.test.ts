import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { postgresCallDesk, postgresCallTransaction } from "./postgres/call-requests.postgres.ts";
import { aCallRequest, monday } from "./testing/a-call.ts";
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

describe("one form, sent several times", () => {
  const senders = 4;

  it("is kept once when every insert comes at the same instant, by whatever constraint the later ones fail", async () => {
    const transaction = postgresCallTransaction(database.em(), () => nothing);
    for (let form = 1; form <= 150; form++) {
      const requestId = `0199dead-7c1e-4b0a-9a60-${String(form).padStart(12, "0")}`;
      const started = Array.from({ length: senders }, () => Promise.withResolvers<void>());
      const everybody = Promise.all(started.map(({ promise }) => promise));
      const kept = await Promise.all(
        started.map((mine, at) => {
          const id = requestId.replace("dead", `000${at}`);
          const request = aCallRequest({ id, requestId, tokenHash: `of ${requestId}` });
          return transaction(request, async ({ calls }) => {
            await calls.find();
            mine.resolve();
            await everybody;
            return calls.keep(request);
          });
        }),
      );
      expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
    }
  });
});
