import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plainSqlOn } from "../platform/testing/plain-sql.ts";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { postgresClassTransaction } from "./postgres/class-groups.postgres.ts";
import { aClassGroup, uuidOf } from "./testing/a-class.ts";

/** Plain SQL as the serving role: what a forgotten condition or an injected statement could reach. */
let database: TestDatabase;
let pool: pg.Pool;
const mine = aClassGroup();
const other = aClassGroup({ id: uuidOf(900), requestId: uuidOf(2) });

beforeAll(async () => {
  database = await testDatabase({ role: testRole });
  pool = new pg.Pool({ connectionString: database.url, options: `-c role=${testRole}`, max: 1 });
  const transaction = postgresClassTransaction(database.em());
  for (const group of [mine, other]) await transaction(group, (classes) => classes.keep(group));
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const tried = plainSqlOn(() => pool);
const changed = (settings: Readonly<Record<string, string>>, statement: string) =>
  tried(settings, async (client) => (await client.query(statement)).rowCount);
const ids = (settings: Readonly<Record<string, string>>) =>
  tried(settings, async (client) => (await client.query("select id from class_group")).rows.map(({ id }) => id));

const asCounsellor = { "app.class_token": mine.tokenHash };
const asPupil = { "app.class_code": mine.code };

describe("rows of classes", () => {
  it.each([{}, { "app.class_token": "", "app.class_code": "" }, { "app.class_token": "%", "app.class_code": "on" }])(
    "are none with %o",
    async (settings) => {
      expect(await ids(settings)).toEqual([]);
      expect(await changed(settings, "update class_group set label = 'x'")).toBe(0);
      expect(await changed(settings, "delete from class_group")).toBe(0);
    },
  );

  it("are one for a link and one for a code", async () => {
    expect(await ids(asCounsellor)).toEqual([mine.id]);
    expect(await ids(asPupil)).toEqual([mine.id]);
  });

  it("can be counted in by a code, not erased, made or moved to another code", async () => {
    expect(await changed(asPupil, "update class_group set in_minute = 1")).toBe(1);
    expect(await changed(asPupil, "delete from class_group")).toBe(0);
    await expect(changed(asPupil, "update class_group set code = 'x'")).rejects.toThrow(/row-level security/);
    await expect(
      changed(
        asPupil,
        `insert into class_group select region, gen_random_uuid(), gen_random_uuid(), 'x', 'x', label, expected,
           languages, closes_at, closed_at, erase_after, tally, marks, minute, in_minute from class_group`,
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it("can be erased by the link, and no other with it", async () => {
    expect(await changed(asCounsellor, "delete from class_group")).toBe(1);
    expect(await changed(asCounsellor, `delete from class_group where id = '${other.id}'`)).toBe(0);
    await expect(changed(asCounsellor, "update class_group set token_hash = 'x'")).rejects.toThrow(
      /row-level security/,
    );
  });
});
