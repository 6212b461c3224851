import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { library } from "@techconnect/domain/helpers/testing/a-helping";
import { anAskedCard } from "@techconnect/domain/talent/testing/a-card";
import { sealedTexts } from "../platform/sealed-text.ts";
import { memoryConsents } from "../consents/testing/consent-desk.memory.ts";
import { plainSqlOn } from "../platform/testing/plain-sql.ts";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import { postgresKeptCards } from "../talent/postgres/kept-cards.postgres.ts";
import { postgresSavedTransaction } from "../talent/postgres/saved-in-account.postgres.ts";
import { postgresHelpTransaction } from "./postgres/help-transaction.postgres.ts";
import { helpOn, plainNames, somebody, someHelper } from "./testing/a-help.ts";

/** Plain SQL as the serving role: what a forgotten condition or an injected statement could reach. */
let database: TestDatabase;
let pool: pg.Pool;
let helpId = "";
const [me, other, helper] = [somebody(), somebody(), someHelper()];

beforeAll(async () => {
  database = await testDatabase({ role: testRole });
  pool = new pg.Pool({ connectionString: database.url, options: `-c role=${testRole}`, max: 1 });
  const consents = memoryConsents();
  const transaction = postgresHelpTransaction(database.em(), {
    cardsOn: (em) => postgresKeptCards(em, sealedTexts("a key", "needs")),
    namesOn: () => plainNames,
    consentsOn: () => consents,
    auditOn: () => ({ append: async () => undefined }),
  });
  const help = helpOn(transaction);
  const item = { kind: "course", slug: "cursus" } as const;
  for (const person of [me, other]) {
    const by = person === me ? helper : someHelper();
    const id = await help.letIn(person, by, "act");
    if (person === me) helpId = id;
    await help.keepCardFor(by, person.personId, anAskedCard());
    await help.codeOf(person);
    await postgresSavedTransaction(database.em())(person, (saved) => saved.add([item], new Date()));
  }
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const tables = ["kept_card", "saved_item", "helping", "helper_code", "helper_access"] as const;
const asMe = { "app.person": me.personId };
const asHelper = { "app.person": helper.personId, "app.organisations": library };

const seenWith = plainSqlOn(() => pool);
const countIn = async (client: pg.Pool | pg.PoolClient, from: string): Promise<number> =>
  Number((await client.query(`select count(*) from ${from}`)).rows[0].count);

describe.each(tables)("rows of %s", (table) => {
  it("are none without a setting, and none with a wrong or empty one", async () => {
    expect(await countIn(pool, table)).toBe(0);
    for (const value of ["wrong", "", "%", "on", randomUUID()]) {
      const settings = { "app.person": value, "app.organisations": value, "app.helper_code": value };
      expect(await seenWith(settings, (client) => countIn(client, table))).toBe(0);
    }
    expect(await seenWith({ "app.moderator": "on" }, (client) => countIn(client, table))).toBe(0);
    expect(await seenWith({ "app.organisations": library }, (client) => countIn(client, table))).toBe(0);
  });

  it("are one's own for whoever asks", async () => {
    const owners = await seenWith(asMe, (client) => client.query(`select distinct person_id from ${table}`));
    expect(owners.rows).toEqual([{ person_id: me.personId }]);
  });

  it("cannot be changed or removed without a setting", async () => {
    expect((await pool.query(`delete from ${table}`)).rowCount).toBe(0);
    expect((await pool.query(`update ${table} set region = 'x'`)).rowCount).toBe(0);
  });

  it("are forgotten by a connection that is used again", async () => {
    await seenWith(asMe, async () => undefined);
    await expect(seenWith(asMe, (client) => client.query("select 1 / 0"))).rejects.toThrow("division by zero");
    expect(await countIn(pool, table)).toBe(0);
  });
});

describe("a helper's transaction", () => {
  it("sees the card and the help of whom it helps, and nothing else", async () => {
    const seen = await seenWith(asHelper, async (client) => ({
      cards: (await client.query("select person_id from kept_card")).rows,
      helping: (await client.query("select id from helping")).rows,
      saved: await countIn(client, "saved_item"),
      codes: await countIn(client, "helper_code"),
      accesses: await countIn(client, "helper_access"),
    }));
    expect(seen).toEqual({
      cards: [{ person_id: me.personId }],
      helping: [{ id: helpId }],
      saved: 0,
      codes: 0,
      accesses: 0,
    });
  });

  it.each([
    ["without the organisation", "select 1", { "app.organisations": "" }],
    ["for another organisation", "select 1", { "app.organisations": randomUUID() }],
    ["once it ended", "update helping set ended_at = now()", {}],
  ])("sees no card %s", async (_when, statement, over) => {
    const seen = await seenWith({ ...asHelper, ...over }, async (client) => {
      await client.query(statement);
      return countIn(client, "kept_card");
    });
    expect(seen).toBe(0);
  });

  it("sees no card when the person ended it, or its time is over", async () => {
    for (const change of ["ended_at = now()", "expires_at = now()", "accepted_at = null"]) {
      const seen = await seenWith(asMe, async (client) => {
        await client.query(`update helping set ${change}`);
        for (const [name, value] of Object.entries(asHelper))
          await client.query("select set_config($1, $2, true)", [name, value]);
        return countIn(client, "kept_card");
      });
      expect(seen).toBe(0);
    }
  });

  it.each([
    ["lets itself in", "update helping set expires_at = expires_at + interval '1 year'"],
    ["lets itself see needs", "update helping set with_needs = true"],
    [
      "asks in the name of another",
      `insert into helping select region, gen_random_uuid(), person_id, '${other.personId}', organisation_id, level, false, null, '', '', asked_at, null, null, expires_at from helping`,
    ],
    [
      "makes help that nobody accepted",
      "insert into helping select region, gen_random_uuid(), person_id, helper_id, organisation_id, level, false, null, '', '', asked_at, now(), null, expires_at from helping",
    ],
    [
      "keeps a card for somebody else",
      `insert into kept_card select region, '${other.personId}', flow, experiences, null, null, kept_at, version from kept_card`,
    ],
    [
      "says that another looked",
      `insert into helper_access values ('nl-ams', gen_random_uuid(), '${me.personId}', '${other.personId}', '${library}', '', '', 'looked', now())`,
    ],
  ])("never %s", async (_what, statement) =>
    expect(seenWith(asHelper, (client) => client.query(statement))).rejects.toThrow(/row-level security/),
  );

  it("removes no card, and at the level that is for seeing changes none", async () => {
    const removed = await seenWith(asHelper, (client) => client.query("delete from kept_card"));
    expect(removed.rowCount).toBe(0);
    const changed = await seenWith(asMe, async (client) => {
      await client.query("update helping set level = 'see'");
      for (const [name, value] of Object.entries(asHelper))
        await client.query("select set_config($1, $2, true)", [name, value]);
      return client.query("update kept_card set flow = 'a=b'");
    });
    expect(changed.rowCount).toBe(0);
  });
});

describe("a code that somebody shows", () => {
  it("shows its own row and no other", async () => {
    const { rows } = await seenWith(asMe, (client) => client.query("select code_hash from helper_code"));
    const settings = { "app.helper_code": rows[0].code_hash };
    expect(await seenWith(settings, (client) => countIn(client, "helper_code"))).toBe(1);
    expect((await seenWith(settings, (client) => client.query("delete from helper_code"))).rowCount).toBe(1);
  });
});
