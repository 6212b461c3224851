import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { makeSlices } from "../../app.ts";
import { aCatalogue } from "../testing/a-catalogue.ts";
import { testDatabase, testRole, type TestDatabase } from "../testing/test-database.ts";
import { isMigrated, knownMigrations, migrate } from "./migrate.ts";
import { openDatabase } from "./open-database.ts";

const work = makeSlices({ catalogue: aCatalogue(), now: () => new Date() });
const tables = work.flatMap((slice) => slice.tables);
const name = `migrate_${randomUUID().replaceAll("-", "")}`;
const url = () => Object.assign(new URL(inject("adminDatabaseUrl")), { pathname: `/${name}` }).href;

const asAdmin = async (statement: string) => {
  const client = new pg.Client({ connectionString: inject("adminDatabaseUrl") });
  await client.connect();
  await client.query(statement);
  await client.end();
};
beforeAll(() => asAdmin(`create database ${name}`));
afterAll(() => asAdmin(`drop database ${name} with (force)`));

const opened = () => openDatabase({ url: url(), tables, connections: 2 });

describe("migrating", () => {
  it("fills an empty database once, though two do it at the same time, and changes nothing the next time", async () => {
    const [one, other] = [await opened(), await opened()];
    expect(await isMigrated(one)).toBe(false);

    const ran = await Promise.all([one, other].map((each) => migrate(each, { url: url(), role: testRole, work })));
    const known = await knownMigrations();
    expect(ran.flat().toSorted()).toEqual(known);
    expect(known.length).toBeGreaterThan(0);
    expect(await isMigrated(one)).toBe(true);

    expect(await migrate(one, { url: url(), role: testRole, work })).toEqual([]);
    await one.close();
    await other.close();
  });

  it("leaves nothing half done when a migration fails: the next one starts over", async () => {
    const database = await opened();
    const em = database.em();
    await em.execute("delete from mikro_orm_migrations where name like '%_content'");
    const before = await em.execute("select count(*) from information_schema.columns where table_schema = 'public'");
    await expect(migrate(database, { url: url(), role: testRole, work })).rejects.toThrow(/already exists/);
    expect(await isMigrated(database)).toBe(false);
    expect(await em.execute("select count(*) from information_schema.columns where table_schema = 'public'")).toEqual(
      before,
    );
    await database.close();
  });
});

describe("a database server that gives nobody a superuser", () => {
  const owner = `owner_${name}`.slice(0, 60);
  const role = `served_${name}`.slice(0, 50);
  const own = () => Object.assign(new URL(url()), { username: owner, password: "secret", pathname: `/${owner}` }).href;
  beforeAll(async () => {
    await asAdmin(`create role ${owner} login createrole password 'secret'`);
    await asAdmin(`create database ${owner} owner ${owner}`);
  });
  afterAll(async () => {
    await asAdmin(`drop database ${owner} with (force)`);
    await asAdmin(`drop role ${role}, ${role}_auth, ${owner}`);
  });

  it("is enough to migrate, and to write to the audit log without seeing more than before", async () => {
    const database = await openDatabase({ url: own(), tables, connections: 1 });
    expect(await migrate(database, { url: own(), role, work })).toEqual(await knownMigrations());
    await database.close();

    const served = await openDatabase({ url: own(), role, tables, connections: 1 });
    const seen = await served.em().transactional(async (em) => {
      const [written] = await em.execute(
        "select append_audit('nl-ams', '{}', '{}') as seq, append_audit('nl-ams', '{}', '{}')",
      );
      const [left] = await em.execute(
        "select (select count(*)::int from audit_event) as records, current_setting('app.background', true) as background",
      );
      return { ...written, ...left };
    });
    expect(seen).toEqual({ seq: "1", append_audit: "2", records: 0, background: "" });
    await served.close();
  });
});

describe("the tables in the code", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.drop());

  it("are those that the migrations make", async () => {
    expect(await database.orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe("");
  });

  it("let the app's role read and write, and nothing more", async () => {
    const served = await openDatabase({ url: database.url, role: testRole, tables, connections: 2 });
    const em = served.em();
    expect(await em.execute("select count(*)::int as n from job_profile")).toEqual([{ n: 0 }]);
    await expect(em.execute("drop table job_profile")).rejects.toThrow(/must be owner/);
    await expect(em.execute("create table mine (id int)")).rejects.toThrow(/permission denied/);
    await expect(em.execute("delete from mikro_orm_migrations")).rejects.toThrow(/permission denied/);
    await served.close();
  });

  it("are closed to a role that does not exist", async () => {
    const served = await openDatabase({ url: database.url, role: "nobody_made_this", tables, connections: 1 });
    await expect(served.em().execute("select 1")).rejects.toThrow(/does not exist/);
    await served.close();
  });
});
