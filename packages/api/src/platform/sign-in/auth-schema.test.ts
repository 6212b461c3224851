import { getMigrations } from "better-auth/db/migration";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pino } from "pino";
import { readConfig } from "../config.ts";
import { testDatabase, testRole, type TestDatabase } from "../testing/test-database.ts";
import { openAuth, type OpenAuth } from "./open-auth.ts";

let database: TestDatabase;
let open: OpenAuth;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
  const config = readConfig({ DATABASE_URL: database.url, DATABASE_ROLE: testRole });
  open = openAuth({ config, logger: pino({ level: "silent" }), idOf: () => "" });
});
afterAll(async () => {
  await open.close();
  await database.drop();
});

const as = async <T>(role: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: database.url, options: `-c role=${role}` });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

describe("what the library for signing in keeps", () => {
  it("has the tables and columns that this version of it wants", async () => {
    const { toBeCreated, toBeAdded } = await getMigrations(open.auth.options);
    expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
  });

  it("is out of reach of the role that answers everything else", async () => {
    for (const table of ["user", "session", "verification", "passkey", "twoFactor", "account", "proof_asked"])
      await as(testRole, (client) =>
        expect(client.query(`select * from auth."${table}"`)).rejects.toThrow(/permission denied for schema auth/),
      );
  });

  it("is all that its own role can reach", async () => {
    await as(`${testRole}_auth`, async (client) => {
      expect((await client.query(`select from auth.session`)).rowCount).toBe(0);
      for (const statement of [
        "select from person",
        "select from call_request",
        "drop table auth.session",
        "create table auth.mine (id int)",
      ])
        await expect(client.query(statement)).rejects.toThrow(/permission denied|must be owner/);
    });
  });
});
