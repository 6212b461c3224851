import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { anonymous } from "@techconnect/domain/identity/actor";
import { asActor } from "../postgres/as-actor.ts";
import { testDatabase, type TestDatabase } from "../testing/test-database.ts";
import type { AuditAnchor } from "./audit-record.ts";
import { auditOn } from "./postgres-audit.ts";
import { readAudit } from "./read-audit.ts";
import { anAuditEntry } from "./testing/an-audit-entry.ts";
import { verifyAudit } from "./verify-audit.ts";

/** The owner of the database, who may do anything to its rows. */
let database: TestDatabase;
let owner: pg.Client;
let anchors: readonly AuditAnchor[];

beforeAll(async () => {
  database = await testDatabase();
  const url = Object.assign(new URL(inject("adminDatabaseUrl")), { pathname: new URL(database.url).pathname });
  owner = new pg.Client({ connectionString: url.href });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** Ten records, of which the fourth and the last were anchored. */
beforeEach(async () => {
  await owner.query("truncate audit_event");
  for (let n = 0; n < 10; n++)
    await asActor(database.em(), anonymous, (em) => auditOn(em).append(anAuditEntry({ reason: `reason ${n}` })));
  const { rows } = await owner.query("select seq::int as seq, hash from audit_event where seq in (4, 10)");
  anchors = rows.map((row) => ({ ...row, keptIn: "an anchor" }));
});

const broken = async () => (await verifyAudit(readAudit(database.em), anchors)).broken;

/** What the database makes of a record, so that somebody who knows how can make hashes that fit. */
const fitting = `encode(sha256(convert_to(concat_ws(E'\\n', previous, region, seq,
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), array_to_string(persons, ','), entry), 'UTF8')), 'hex')`;

/** Makes every hash from a record on fit what stands there. */
const fitFrom = async (seq: number) => {
  // each needs the hash of the one before it
  for (let at = seq; at <= 11; at++) {
    await owner.query(
      `update audit_event e set previous = coalesce((select hash from audit_event b where b.seq = e.seq - 1), repeat('0', 64)) where seq = $1`,
      [at],
    );
    await owner.query(`update audit_event set hash = ${fitting} where seq = $1`, [at]);
  }
};

const moveUpFrom = async (seq: number) => {
  await owner.query("update audit_event set seq = -seq where seq >= $1", [seq]);
  await owner.query("update audit_event set seq = 1 - seq where seq < 0");
};

describe("verifying the audit log", () => {
  it("finds nothing in a log that nobody touched, nor in an empty one without anchors", async () => {
    expect(await verifyAudit(readAudit(database.em), anchors)).toEqual({ records: 10, anchors: 2, broken: null });
    await owner.query("truncate audit_event");
    expect(await verifyAudit(readAudit(database.em), [])).toEqual({ records: 0, anchors: 0, broken: null });
  });

  it.each(["entry = '{}'", "at = at + interval '1 microsecond'", "persons = '{}'", "hash = repeat('a', 64)"])(
    "names a record of which somebody changed: %s",
    async (change) => {
      await owner.query(`update audit_event set ${change} where seq = 6`);
      expect(await broken()).toMatchObject({ seq: 6, fault: "changed" });
    },
  );

  it("names a record whose hash was made to fit again", async () => {
    await owner.query("update audit_event set entry = '{}' where seq = 6");
    await owner.query(`update audit_event set hash = ${fitting} where seq = 6`);
    expect(await broken()).toMatchObject({ seq: 6, fault: "changed" });
  });

  it("names the place from which everything was made to fit again", async () => {
    await owner.query("update audit_event set entry = '{}' where seq = 6");
    await fitFrom(6);
    expect(await broken()).toMatchObject({ seq: 5, fault: "rewritten", how: expect.stringContaining("5 to 10") });
  });

  it.each([1, 5, 9])("names record %i when it was deleted", async (seq) => {
    await owner.query("delete from audit_event where seq = $1", [seq]);
    expect(await broken()).toMatchObject({ seq, fault: "missing" });
  });

  it("names the record after a deletion that was closed up", async () => {
    await owner.query("delete from audit_event where seq = 5");
    for (let seq = 6; seq <= 10; seq++)
      await owner.query("update audit_event set seq = $1 where seq = $2", [seq - 1, seq]);
    expect(await broken()).toMatchObject({ seq: 5, fault: "moved" });
  });

  it("names the first of two that changed places", async () => {
    await owner.query("update audit_event set seq = 0 where seq = 5");
    await owner.query("update audit_event set seq = 5 where seq = 6");
    await owner.query("update audit_event set seq = 6 where seq = 0");
    expect(await broken()).toMatchObject({ seq: 5, fault: "moved" });
  });

  it("names the first record that is cut off at the end, because an anchor knows of it", async () => {
    await owner.query("delete from audit_event where seq > 7");
    expect(await broken()).toMatchObject({ seq: 8, fault: "missing" });
    await owner.query("truncate audit_event");
    expect(await broken()).toMatchObject({ seq: 1, fault: "missing" });
  });

  it("names a record that was put in between, fitting or not", async () => {
    await moveUpFrom(5);
    await owner.query(
      "insert into audit_event select region, 5, at, entry, persons, previous, hash from audit_event where seq = 4",
    );
    expect(await broken()).toMatchObject({ seq: 5 });
    await owner.query(`update audit_event set previous = (select hash from audit_event where seq = 4) where seq = 5`);
    await owner.query(`update audit_event set hash = ${fitting} where seq = 5`);
    expect(await broken()).toMatchObject({ seq: 5, fault: "inserted" });
  });

  it("names a record that was put at the end with a hash of nothing", async () => {
    await owner.query(
      "insert into audit_event select region, 11, at, entry, persons, hash, repeat('b', 64) from audit_event where seq = 10",
    );
    expect(await broken()).toMatchObject({ seq: 11, fault: "changed" });
  });

  it("names the first record that stands before the start", async () => {
    await owner.query(
      "insert into audit_event select region, 0, at, entry, persons, previous, hash from audit_event where seq = 1",
    );
    expect(await broken()).toMatchObject({ seq: 0, fault: "inserted" });
  });
});
