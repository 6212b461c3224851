import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outboxPost } from "../platform/mail/outbox-post.ts";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { postgresCallTransaction } from "./postgres/call-requests.postgres.ts";
import { aCallRequest } from "./testing/a-call.ts";

/** Plain SQL as the serving role: what a forgotten condition or an injected statement could reach. */
let database: TestDatabase;
let pool: pg.Pool;
const mine = aCallRequest();
const other = aCallRequest({ id: randomUUID(), requestId: randomUUID() });

beforeAll(async () => {
  database = await testDatabase({ role: testRole });
  pool = new pg.Pool({ connectionString: database.url, options: `-c role=${testRole}`, max: 1 });
  const nothing = { append: async () => undefined, withdraw: async () => undefined };
  const transaction = postgresCallTransaction(database.em(), () => nothing);
  for (const request of [mine, other]) {
    const scope = { tokenHash: request.tokenHash, contactHash: `hash of ${request.id}` };
    await transaction(scope, async ({ calls }) => {
      await calls.keep(request);
      await calls.countOn("2026-11-23");
    });
    const letter = { concerns: request.id, to: "", subject: "", text: "", html: "", eraseAfter: request.eraseAfter };
    await outboxPost(database.em).send({ id: randomUUID(), ...letter });
  }
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const personal = ["call_request", "call_tally", "mail"] as const;
const rows = async (client: pg.Pool | pg.PoolClient, table: string): Promise<number> =>
  Number((await client.query(`select count(*) from ${table}`)).rows[0].count);

/** A transaction on the one connection of the pool, given back whatever happens. */
const inTransaction = async <T>(
  settings: Readonly<Record<string, string>>,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect();
  try {
    await client.query("begin");
    for (const [name, value] of Object.entries(settings))
      await client.query("select set_config($1, $2, true)", [name, value]);
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback");
    throw error;
  } finally {
    client.release();
  }
};
const asMe = { "app.call_request_token": mine.tokenHash };

describe("the serving role", () => {
  it("is no owner, no superuser, and does not bypass row-level security", async () => {
    const { rows: roles } = await pool.query(
      "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin from pg_roles where rolname = current_user",
    );
    expect(roles).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolcanlogin: false },
    ]);
    const owned = await pool.query(
      "select relname from pg_class where relowner = (select oid from pg_roles where rolname = current_user)",
    );
    expect(owned.rows).toEqual([]);
  });

  it("finds row-level security forced on every table about people", async () => {
    const forced = await pool.query(
      "select relname from pg_class where relrowsecurity and relforcerowsecurity and relnamespace = 'public'::regnamespace order by 1",
    );
    expect(forced.rows.map(({ relname }) => relname)).toEqual(expect.arrayContaining([...personal]));
  });

  it("cannot change tables or policies", async () => {
    for (const statement of [
      "alter table call_request disable row level security",
      "alter table call_request no force row level security",
      "drop policy call_request_seen_by_its_person on call_request",
      "create table mine (id int)",
      "truncate call_request",
    ])
      await expect(pool.query(statement)).rejects.toThrow(/must be owner|permission denied/);
  });
});

describe("a process without its role", () => {
  it("gets no connection at all", async () => {
    const client = new pg.Client({ connectionString: database.url, options: "-c role=nobody_made_this_role" });
    await expect(client.connect()).rejects.toThrow(/nobody_made_this_role/);
    await client.end().catch(() => undefined);
  });
});

describe.each(personal)("rows of %s", (table) => {
  it("are none without a setting, and none with a wrong or empty one", async () => {
    expect(await rows(pool, table)).toBe(0);
    for (const value of ["wrong", "", "%", "on"]) {
      const settings = {
        "app.call_request_token": value,
        "app.call_request_contact": value,
        "app.mail_concerns": value,
      };
      expect(await inTransaction(settings, (client) => rows(client, table))).toBe(0);
    }
  });

  it("cannot be changed or removed without a setting", async () => {
    expect((await pool.query(`delete from ${table}`)).rowCount).toBe(0);
    const column = table === "call_tally" ? "asked = 0" : table === "mail" ? "subject = 'x'" : "first_name = 'x'";
    expect((await pool.query(`update ${table} set ${column}`)).rowCount).toBe(0);
  });
});

describe("a person's transaction", () => {
  it("sees its own request and nothing else", async () => {
    const seen = await inTransaction(asMe, async (client) => ({
      requests: (await client.query("select id from call_request")).rows,
      tally: await rows(client, "call_tally"),
      mail: await rows(client, "mail"),
    }));
    expect(seen).toEqual({ requests: [{ id: mine.id }], tally: 0, mail: 0 });
  });

  it("removes its own and leaves others, and changes nothing at all", async () => {
    const client = await pool.connect();
    await client.query("begin");
    await client.query("select set_config('app.call_request_token', $1, true)", [mine.tokenHash]);
    expect((await client.query("update call_request set contact = 'x'")).rowCount).toBe(0);
    expect((await client.query("delete from call_request where id = $1", [other.id])).rowCount).toBe(0);
    expect((await client.query("delete from call_request")).rowCount).toBe(1);
    await client.query("rollback");
    client.release();
  });

  it("makes no row under another secret", async () => {
    const steal = `insert into call_request select region, gen_random_uuid(), gen_random_uuid(), first_name, contact, contact_kind,
      moment, language, locale, asked_at, answer_before, erase_after, 'of somebody else', null, null from call_request`;
    await expect(inTransaction(asMe, (client) => client.query(steal))).rejects.toThrow(/row-level security/);
  });
});

describe("a connection that is used again", () => {
  it("has forgotten whose it was, after a commit, a rollback and an error", async () => {
    await inTransaction(asMe, async () => undefined);
    expect(await rows(pool, "call_request")).toBe(0);
    await expect(inTransaction(asMe, (client) => client.query("select 1 / 0"))).rejects.toThrow("division by zero");
    expect(await rows(pool, "call_request")).toBe(0);
  });

  it("has so too when it comes back to the product's own pool", async () => {
    const narrow = await testDatabase({ role: testRole });
    try {
      const nothing = { append: async () => undefined, withdraw: async () => undefined };
      const transaction = postgresCallTransaction(narrow.em(), () => nothing);
      await transaction(mine, ({ calls }) => calls.keep(mine));
      for (let n = 0; n < 20; n++)
        await transaction({ tokenHash: mine.tokenHash }, async () => Promise.reject(new Error("fails"))).catch(
          () => undefined,
        );
      const seen = await Promise.all(
        Array.from({ length: 20 }, () => narrow.em().execute("select id from call_request")),
      );
      expect(seen.flat()).toEqual([]);
    } finally {
      await narrow.drop();
    }
  });
});
