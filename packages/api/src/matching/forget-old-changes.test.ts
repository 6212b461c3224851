import { afterAll, beforeAll, expect, it } from "vitest";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { makeForgetOldChanges } from "./forget-old-changes.ts";
import { postgresChangeLog } from "./postgres/change-log.postgres.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
});
afterAll(() => database.drop());

it("forgets changes after a week, and keeps younger ones", async () => {
  const note = (at: string) =>
    database
      .em()
      .execute(
        "insert into opportunity_change (kind, opportunity_id, changed_at) values ('course', gen_random_uuid(), ?)",
        [at],
      );
  await note("2026-11-15T11:59:00Z");
  await note("2026-11-16T12:01:00Z");
  const forget = makeForgetOldChanges({
    changes: postgresChangeLog(database.em),
    now: () => new Date("2026-11-23T12:00:00Z"),
  });
  await forget();
  const kept = await database
    .em()
    .execute<{ changed_at: string }[]>("select changed_at::date::text as changed_at from opportunity_change");
  expect(kept).toEqual([{ changed_at: "2026-11-16" }]);
});
