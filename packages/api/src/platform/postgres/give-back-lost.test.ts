import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import { withSettings } from "./background.ts";
import { isUnreachable } from "./connection-errors.ts";

/** More than the pool of a test has. */
const often = 12;

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const endMyself = sql`select pg_terminate_backend(pg_backend_pid())`;

describe("a connection that the server ends in the middle of a transaction", () => {
  it("goes back to the pool, so that others still get one", async () => {
    for (let n = 0; n < often; n++) {
      const cut = withSettings(database.em(), { "app.background": "on" }, (em) => endMyself.execute(em.getKysely()));
      await expect(cut).rejects.toSatisfy(isUnreachable);
    }
    const answers = await Promise.all(
      Array.from({ length: often }, () => database.em().execute<{ one: number }[]>("select 1 as one")),
    );
    expect(answers.flat()).toHaveLength(often);
  });

  it("is given back once when there was no transaction", async () => {
    for (let n = 0; n < often; n++)
      await expect(endMyself.execute(database.em().getKysely())).rejects.toSatisfy(isUnreachable);
    expect(await database.em().execute("select 1 as one")).toEqual([{ one: 1 }]);
  });
});
