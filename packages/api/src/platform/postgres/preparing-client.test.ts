import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { TestDatabase } from "../testing/test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  // a process keeps so many statements and no more; those of other tests of this process do not count here
  vi.resetModules();
  const { testDatabase } = await import("../testing/test-database.ts");
  database = await testDatabase();
});
afterAll(() => database.drop());

describe("statements", () => {
  it("are kept by the connection when they take values, and only then", async () => {
    const kept = await database.em().transactional(async (em) => {
      const db = em.getKysely();
      for (const value of [1, 2, 3]) await sql`select ${value}::int as kept_for_the_test`.execute(db);
      await sql`select 1 as not_kept_for_the_test`.execute(db);
      const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(db);
      return rows.map(({ statement }) => statement).filter((statement) => statement.includes("kept_for_the_test"));
    });
    expect(kept).toEqual(["select $1::int as kept_for_the_test"]);
  });

  it("that fail are not in the way of the same statement with other values", async () => {
    const divide = (by: number) =>
      sql<{ whole: number }>`select 10 / ${by}::int as whole`.execute(database.em().getKysely());
    await expect(divide(0)).rejects.toThrow("division by zero");
    expect((await divide(5)).rows).toEqual([{ whole: 2 }]);
  });

  it("are read anew where a column got another type meanwhile", async () => {
    const db = database.em().getKysely();
    const read = (id: number) => sql<{ it: unknown }>`select it from changing where id = ${id}::int`.execute(db);
    await sql`create table changing (id int, it int)`.execute(db);
    await sql`insert into changing values (1, 7)`.execute(db);
    expect((await read(1)).rows).toEqual([{ it: 7 }]);
    await sql`alter table changing alter column it type text`.execute(db);
    expect((await read(1)).rows).toEqual([{ it: "7" }]);
  });
});

describe("lists of texts", () => {
  it("come back as they went, whatever letters are in them", async () => {
    const db = database.em().getKysely();
    const word = fc.constantFrom(
      "mbo4",
      "NULL",
      "null",
      "",
      " ",
      "{",
      "}",
      ",",
      '"',
      "\\",
      "C, C++",
      "[0:1]={a}",
      "a b",
    );
    const text = fc.oneof(
      word,
      fc.string({ unit: "grapheme" }).map((any) => any.replaceAll("\u0000", "")),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 4 }), async (texts) => {
        const { rows } = await sql<{ texts: string[] }>`select ${texts}::text[] as texts`.execute(db);
        expect(rows).toEqual([{ texts }]);
      }),
    );
  });

  it("may hold nothing in places", async () => {
    const read = sql<{ texts: unknown }>`select array[null, 'a', ${"b"}]::text[] as texts`;
    expect((await read.execute(database.em().getKysely())).rows).toEqual([{ texts: [null, "a", "b"] }]);
  });
});
