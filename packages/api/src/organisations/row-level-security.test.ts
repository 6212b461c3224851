import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SignedIn } from "@techconnect/domain/identity/actor";
import { plainSqlOn, type Settings } from "../platform/testing/plain-sql.ts";
import { testDatabase, testRole, type TestDatabase } from "../platform/testing/test-database.ts";
import type { Organisation } from "./organisation-desk.ts";
import { aModerator, anInvitation, monday, nextId, somebody } from "./testing/an-organisation.ts";
import { organisationsAtWork } from "./testing/organisations-at-work.ts";
import { organisationsOn } from "./testing/organisations-database.ts";

/** Plain SQL as the serving role: what a forgotten condition or an injected statement could reach. */
let database: TestDatabase;
let pool: pg.Pool;
let mine: Organisation | undefined;
let other: Organisation | undefined;
let open: Organisation | undefined;
const [me, stranger, moderator] = [somebody(), somebody(), aModerator()];
const invited = somebody({ email: "bo@bakker.example" });
const invitation = { tokenHash: "hash of mine", email: invited.email };

beforeAll(async () => {
  database = await testDatabase({ role: testRole });
  pool = new pg.Pool({ connectionString: database.url, options: `-c role=${testRole}`, max: 1 });
  const store = organisationsOn(database);
  const work = organisationsAtWork(store.transaction);
  const as = (person: SignedIn) => [{ personId: person.personId, role: "admin", places: [] }] as const;
  await store.addPerson({ id: invited.personId, name: "Bo", email: invited.email });
  mine = await store.put(as(me));
  other = await store.put(as(stranger));
  open = await store.put(as(stranger), { standing: { status: "verified", before: null }, verifiedAt: monday });
  for (const [person, organisation, over] of [
    [me, mine, invitation],
    [stranger, other, { email: "cas@bakker.example" }],
  ] as const) {
    const one = anInvitation({ organisationId: organisation.id, ...over });
    await store.transaction(await work.again(person), ({ invitations }) => invitations.keep(one));
    const review = { organisationId: organisation.id, moderatorId: moderator.personId, verdict: "approve" as const };
    await store.transaction(moderator, ({ reviews }) =>
      reviews.add({ ...review, id: nextId(), reason: null, at: monday }),
    );
  }
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const inTransaction = plainSqlOn(() => pool);
const rows = async (client: pg.Pool | pg.PoolClient, table: string): Promise<number> =>
  Number((await client.query(`select count(*) from ${table}`)).rows[0].count);
const counts = (settings: Settings) =>
  inTransaction(settings, async (client) => {
    const all: Record<string, number> = {};
    for (const table of tables) all[table] = await rows(client, table);
    return all;
  });

const tables = ["organisation", "membership", "invitation", "organisation_review"] as const;
/** The one that is verified is for everybody. */
const nothing = { organisation: 1, membership: 0, invitation: 0, organisation_review: 0 };

describe("rows of organisations", () => {
  it("are all under row-level security that holds for the owner of the tables too", async () => {
    const forced = await pool.query("select relname from pg_class where relrowsecurity and relforcerowsecurity");
    expect(forced.rows.map(({ relname }) => relname)).toEqual(expect.arrayContaining([...tables]));
  });

  it("are none without a setting, and none with a wrong or empty one, but what is verified", async () => {
    expect(await counts({})).toEqual(nothing);
    for (const value of ["wrong", "", "%", "yes", nextId()]) {
      const settings = ["person", "organisations", "moderator", "background", "invitation_token", "own_invitations"];
      expect(await counts(Object.fromEntries(settings.map((name) => [`app.${name}`, value])))).toEqual(nothing);
    }
  });

  it("are one's own for whoever is in one, and the whole of it for whoever acts for it", async () => {
    const person = { "app.person": me.personId };
    expect(await counts(person)).toEqual({ organisation: 2, membership: 1, invitation: 0, organisation_review: 1 });
    const acting = { ...person, "app.organisations": mine?.id ?? "" };
    expect(await counts(acting)).toEqual({ organisation: 2, membership: 1, invitation: 1, organisation_review: 1 });
    const seen = await inTransaction(acting, (client) => client.query("select id from organisation order by id"));
    expect(seen.rows.map(({ id }) => id)).toEqual([mine?.id, open?.id].toSorted());
  });

  it("are all for moderators, without whom was invited", async () =>
    expect(await counts({ "app.person": moderator.personId, "app.moderator": "on" })).toEqual({
      organisation: 3,
      membership: 3,
      invitation: 0,
      organisation_review: 2,
    }));

  it("are an invitation and who sent it, for whoever has its link", async () =>
    expect(await counts({ "app.invitation_token": invitation.tokenHash })).toEqual({
      ...nothing,
      organisation: 2,
      invitation: 1,
    }));
});

describe("invitations to one's own address", () => {
  const asking = (person: SignedIn) => ({ "app.person": person.personId, "app.own_invitations": "on" });

  it("are there with who sent them, while one asks for them, and those of nobody else", async () => {
    expect(await counts(asking(invited))).toEqual({ ...nothing, organisation: 2, invitation: 1 });
    expect(await counts({ "app.person": invited.personId })).toEqual(nothing);
    expect(await counts({ "app.own_invitations": "on" })).toEqual(nothing);
    // who see other people too: moderators all, colleagues each other
    for (const other of [stranger, moderator])
      expect(await counts({ ...asking(other), "app.moderator": "on" })).toMatchObject({ invitation: 0 });
  });

  it("are not changed by that", async () =>
    inTransaction(asking(invited), async (client) => {
      expect((await client.query("update invitation set role = 'admin'")).rowCount).toBe(0);
      expect((await client.query("delete from invitation")).rowCount).toBe(0);
      expect((await client.query("update organisation set name = 'x'")).rowCount).toBe(0);
    }));
});

describe("changes", () => {
  const acting = () => ({ "app.person": me.personId, "app.organisations": mine?.id ?? "" });

  it("are of nothing without a setting, and never of another's", async () => {
    for (const settings of [{}, { "app.person": me.personId }, acting()])
      for (const [table, column] of [
        ["organisation", "id"],
        ["membership", "organisation_id"],
        ["invitation", "organisation_id"],
        ["organisation_review", "organisation_id"],
      ] as const)
        await inTransaction(settings, async (client) => {
          const where = `where ${column} = '${other?.id}'`;
          expect((await client.query(`update ${table} set region = region ${where}`)).rowCount).toBe(0);
          expect((await client.query(`delete from ${table} ${where}`)).rowCount).toBe(0);
        });
  });

  it("let nobody into an organisation that they do not act for, or move a row to it", async () => {
    const join = (id: string | undefined) =>
      `insert into membership values ('nl-ams', '${id}', '${me.personId}', 'admin', '{}', now())`;
    for (const id of [other?.id, open?.id]) {
      await expect(inTransaction(acting(), (client) => client.query(join(id)))).rejects.toThrow(/row-level security/);
      const move = `update membership set organisation_id = '${id}'`;
      await expect(inTransaction(acting(), (client) => client.query(move))).rejects.toThrow(/row-level security/);
    }
    const alone = { "app.person": me.personId };
    await expect(inTransaction(alone, (client) => client.query(join(mine?.id)))).rejects.toThrow(/row-level security/);
  });

  it("by moderators are of where an organisation stands, and of who said so only in their own name", async () => {
    const settings = { "app.person": moderator.personId, "app.moderator": "on" };
    await inTransaction(settings, async (client) => {
      expect((await client.query("update organisation set status = 'suspended'")).rowCount).toBe(3);
      expect((await client.query("delete from organisation")).rowCount).toBe(0);
      expect((await client.query("update membership set role = 'member'")).rowCount).toBe(0);
      expect((await client.query("update organisation_review set verdict = 'suspend'")).rowCount).toBe(0);
    });
    const say = (who: string) =>
      `insert into organisation_review values ('nl-ams', '${nextId()}', '${mine?.id}', '${who}', 'approve', null, now(), null)`;
    await expect(inTransaction(settings, (client) => client.query(say(me.personId)))).rejects.toThrow(/row-level/);
    await expect(inTransaction(acting(), (client) => client.query(say(me.personId)))).rejects.toThrow(/row-level/);
  });
});

describe("a connection that is used again", () => {
  it("has forgotten whose it was, after an end and an error", async () => {
    const settings = { "app.person": me.personId, "app.organisations": mine?.id ?? "", "app.moderator": "on" };
    await counts(settings);
    expect(await counts({})).toEqual(nothing);
    await expect(inTransaction(settings, (client) => client.query("select 1 / 0"))).rejects.toThrow("division by zero");
    expect(await counts({})).toEqual(nothing);
  });
});
