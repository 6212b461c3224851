import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anonymous } from "@techconnect/domain/identity/actor";
import { asActor } from "../postgres/as-actor.ts";
import { homeRegion } from "../region.ts";
import { aSignedIn } from "../testing/a-signed-in.ts";
import { testDatabase, testRole, type TestDatabase } from "../testing/test-database.ts";
import { anchorAudit } from "./anchor-audit.ts";
import { readAnchorFile } from "./anchor-file.ts";
import { auditOn } from "./postgres-audit.ts";
import { readAnchors, readAudit } from "./read-audit.ts";
import { anAuditEntry } from "./testing/an-audit-entry.ts";
import { verifyAudit } from "./verify-audit.ts";

let database: TestDatabase;
let pool: pg.Pool;
let folder: string;
beforeAll(async () => {
  database = await testDatabase({ role: testRole });
  pool = new pg.Pool({ connectionString: database.url, options: `-c role=${testRole}`, max: 1 });
  folder = await mkdtemp(join(tmpdir(), "anchors-"));
});
afterAll(async () => {
  await pool.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

const append = (entry = anAuditEntry()) => asActor(database.em(), anonymous, (em) => auditOn(em).append(entry));
const verdict = async () => verifyAudit(readAudit(database.em), await readAnchors(database.em()));
const count = async () => (await verdict()).records;

describe("appending", () => {
  it("makes one unbroken chain of what parallel transactions say", async () => {
    await Promise.all(Array.from({ length: 60 }, () => append()));
    expect(await verdict()).toEqual({ records: 60, anchors: 0, broken: null });
  });

  it("leaves nothing of a transaction that is rolled back, and no gap", async () => {
    const before = await count();
    const failing = Array.from({ length: 10 }, (_, at) =>
      asActor(database.em(), anonymous, async (em) => {
        await auditOn(em).append(anAuditEntry());
        if (at % 2) throw new Error("the power is out");
      }).catch(() => undefined),
    );
    await Promise.all(failing);
    expect(await verdict()).toMatchObject({ records: before + 5, broken: null });
  });
});

describe("the app's role", () => {
  it.each([
    "insert into audit_event select region, seq + 1000, at, entry, persons, previous, hash from audit_event",
    "update audit_event set entry = '{}'",
    "delete from audit_event",
    "truncate audit_event",
    "insert into audit_anchor values ('nl-ams', 1, '', now(), now())",
    "update audit_anchor set hash = ''",
    "delete from audit_anchor",
    "alter table audit_event disable row level security",
    "create or replace function append_audit (text, text, uuid[]) returns bigint language sql as 'select 1::bigint'",
    "alter function append_audit (text, text, uuid[]) security invoker",
  ])("may not: %s", async (statement) => {
    await append();
    const client = await pool.connect();
    await client.query("begin");
    await client.query("set local app.background = 'on'");
    await expect(client.query(statement)).rejects.toThrow(/permission denied|must be owner/);
    await client.query("rollback");
    client.release();
  });

  it("does not keep the eyes of the function that appends", async () => {
    const seen = await asActor(database.em(), anonymous, async (em) => {
      await auditOn(em).append(anAuditEntry());
      return em.execute("select seq from audit_event");
    });
    expect(seen).toEqual([]);
  });
});

describe("who sees a record", () => {
  const [amina, bo, cleo] = [randomUUID(), randomUUID(), randomUUID()];
  const actions = (personId: string, over = {}) =>
    asActor(database.em(), aSignedIn({ personId, ...over }), (em) =>
      em.execute<{ entry: string }[]>("select entry from audit_event order by seq"),
    ).then((rows) => rows.map(({ entry }) => JSON.parse(entry).action));

  it("is who did it, for whom, and to whom; and moderators", async () => {
    await append(anAuditEntry({ action: "card.see", personId: bo, onBehalfOf: amina }));
    await append(anAuditEntry({ action: "member.remove", personId: bo, subject: { kind: "person", id: cleo } }));
    expect(await actions(amina)).toEqual(["card.see"]);
    expect(await actions(bo)).toEqual(["card.see", "member.remove"]);
    expect(await actions(cleo)).toEqual(["member.remove"]);
    expect(await actions(randomUUID())).toEqual([]);
    const memberships = [
      { organisationId: randomUUID(), kind: "programme", status: "verified", role: "moderator", places: [] },
    ] as const;
    expect((await actions(randomUUID(), { memberships })).length).toBe(await count());
  });

  it("is nobody without a setting", async () => {
    expect((await pool.query("select from audit_event")).rowCount).toBe(0);
    expect((await pool.query("select from audit_anchor")).rowCount).toBe(0);
  });
});

describe("the anchor", () => {
  it("holds the last record, in the database and in a file, as often as it is made", async () => {
    const seq = await count();
    await anchorAudit(database.em(), folder);
    await anchorAudit(database.em(), folder);
    expect(await readAnchors(database.em())).toMatchObject([{ seq }]);
    const lines = (await readFile(join(folder, "audit-anchors.log"), "utf8")).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).seq)).toEqual([seq, seq]);
    expect(await readAnchorFile(folder, homeRegion)).toMatchObject([{ seq }, { seq }]);
  });
});
