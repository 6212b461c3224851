import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asPerson } from "../platform/postgres/as-actor.ts";
import { plainSqlOn } from "../platform/testing/plain-sql.ts";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { postgresConsentLedger } from "./postgres/consent-ledger.postgres.ts";

/** Plain SQL as the serving role, without any condition of ours. */
let database: TestDatabase;
let pool: pg.Pool;
const [mine, other] = [randomUUID(), randomUUID()];
const at = new Date("2026-11-27T09:00:00Z");
const tables = ["consent", "age_declaration", "guardianship"] as const;

const fill = (personId: string) =>
  asPerson(database.em(), personId, async (em) => {
    const ledger = postgresConsentLedger(em, personId);
    const line = { purpose: "keep-card", scope: null, textVersion: 1, givenBy: "self", withdrawnAt: null } as const;
    await ledger.add({ ...line, id: randomUUID(), givenAt: at });
    await ledger.sayAge({ kind: "younger", bornOn: "2012-02-29" }, at);
    const guardian = { email: "guardian@example.org", locale: "nl", tokenHash: `hash of ${personId}` } as const;
    const asked = { askedAt: at, expiresAt: at, verdict: null, answeredAt: null, endedAt: null };
    await ledger.addGuardianship({ ...guardian, ...asked, id: randomUUID(), requestId: randomUUID() });
  });

beforeAll(async () => {
  database = await testDatabase({ role: testRole });
  pool = new pg.Pool({ connectionString: database.url, options: `-c role=${testRole}`, max: 1 });
  for (const personId of [mine, other]) await fill(personId);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const inTransaction = plainSqlOn(() => pool);
const personsIn = async (client: pg.Pool | pg.PoolClient, table: string) =>
  (await client.query<{ person_id: string }>(`select person_id from ${table}`)).rows.map((row) => row.person_id);

describe.each(tables)("rows of %s", (table) => {
  it("are none without a setting, and none with a wrong or empty one", async () => {
    expect(await personsIn(pool, table)).toEqual([]);
    for (const value of ["", "wrong", "%", "on", randomUUID()]) {
      const settings = { "app.person": value, "app.guardian_token": value, "app.consent_of": value };
      expect(await inTransaction(settings, (client) => personsIn(client, table))).toEqual([]);
    }
    expect((await pool.query(`delete from ${table}`)).rowCount).toBe(0);
  });

  it("are one's own for a person, and nobody's on the connection afterwards, error or not", async () => {
    expect(await inTransaction({ "app.person": mine }, (client) => personsIn(client, table))).toEqual([mine]);
    await expect(inTransaction({ "app.person": mine }, (client) => client.query("select 1 / 0"))).rejects.toThrow(
      "division by zero",
    );
    expect(await personsIn(pool, table)).toEqual([]);
  });

  it("are those of one person for a guardian's link, which makes and removes none", async () => {
    const seen = await inTransaction({ "app.guardian_token": `hash of ${mine}` }, async (client) => ({
      persons: await personsIn(client, table),
      removed: (await client.query(`delete from ${table}`)).rowCount,
    }));
    // what the person themselves consented to is not the guardian's to see
    expect(seen).toEqual({ persons: table === "consent" ? [] : [mine], removed: 0 });
  });
});

describe("nobody", () => {
  const line = (personId: string, by: string) =>
    `insert into consent values ('nl-ams', gen_random_uuid(), '${personId}', 'reminders', '', 1, now(), '${by}', null)`;

  it.each([
    ["consents for another", { "app.person": mine }, line(other, "self")],
    ["is their own guardian", { "app.person": mine }, line(mine, "guardian")],
    ["consents by asking whether somebody does", { "app.consent_of": mine }, line(mine, "self")],
    [
      "allows a person by the link of another's guardian",
      { "app.guardian_token": `hash of ${mine}` },
      line(other, "guardian"),
    ],
    ["speaks as the person by the link of a guardian", { "app.guardian_token": `hash of ${mine}` }, line(mine, "self")],
  ])("%s", async (_what, settings, statement) => {
    await expect(inTransaction(settings, (client) => client.query(statement))).rejects.toThrow(/row-level security/);
  });

  it("changes a line by asking whether somebody consents", async () => {
    const changed = await inTransaction({ "app.consent_of": mine }, async (client) => ({
      seen: (await personsIn(client, "consent")).length,
      withdrawn: (await client.query("update consent set withdrawn_at = now()")).rowCount,
    }));
    expect(changed).toEqual({ seen: 1, withdrawn: 0 });
  });
});
