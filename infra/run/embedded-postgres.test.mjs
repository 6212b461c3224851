import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { startEmbeddedPostgres } from "./embedded-postgres.mjs";
import { checkGivenDatabase } from "./given-database.mjs";
import { ensureCluster } from "./postgres/cluster.mjs";
import { databaseUser } from "./postgres/identity.mjs";
import { noteOf } from "./postgres/leftover.mjs";
import { freePort } from "./ports.mjs";
import { stillRunning, temporaryFolder } from "./testing/launched.mjs";

/**
 * @param {string} url
 * @param {string} sql
 */
const ask = async (url, sql) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

const isRoot = process.getuid?.() === 0;

describe("the embedded database", () => {
  it("keeps what was written from one start to the next, behind a password that only its owner can read", async () => {
    using folder = temporaryFolder();
    const first = await startEmbeddedPostgres({ dataDir: folder.path, durable: false });
    await ask(first.url, "create table kept as select 'tekst' as word");
    await first.stop();
    const second = await startEmbeddedPostgres({ dataDir: folder.path, durable: false });
    expect(await ask(second.url, "select word from kept")).toEqual([{ word: "tekst" }]);
    await expect(ask(second.url.replace(/:[^:@]+@/, ":guess@"), "select 1")).rejects.toMatchObject({ code: "28P01" });
    expect(statSync(join(second.folder, "password")).mode & 0o777).toBe(0o600);
    await second.stop();
  });

  it("knows the letters of our languages, whatever the language of the machine", async () => {
    using folder = temporaryFolder();
    const server = await startEmbeddedPostgres({ dataDir: folder.path, durable: false });
    await ask(server.url, "create extension pg_trgm");
    const [row] = await ask(server.url, "select lower('ÀÉÎ') as small, cardinality(show_trgm('مهندس')) > 3 as arabic");
    expect(row).toEqual({ small: "àéî", arabic: true });
    await server.stop();
  });

  it("is shared by all who ask for it at once, and stops with the last of them", async () => {
    using folder = temporaryFolder();
    const wish = { dataDir: folder.path, durable: false };
    const users = await Promise.all([
      startEmbeddedPostgres(wish),
      startEmbeddedPostgres(wish),
      startEmbeddedPostgres(wish),
    ]);
    expect(new Set(users.map(({ url }) => url)).size).toBe(1);
    const starter = users.find(({ ours }) => ours);
    const pid = noteOf(join(folder.path, "postgres/data"))?.pid ?? 0;
    const [, last] = users.filter((user) => user !== starter);
    for (const user of users) if (user !== last) await user.stop();
    expect(await ask(last?.url ?? "", "select 1 as one")).toEqual([{ one: 1 }]);
    await last?.stop();
    expect(await stillRunning([pid])).toEqual([]);
  });

  it.runIf(isRoot)("goes to another place, the same each time, when root's folder is closed to others", async () => {
    using folder = temporaryFolder();
    const closed = join(folder.path, "closed");
    /** @type {string[]} */
    const said = [];
    const wish = {
      dataDir: join(closed, "data"),
      durable: false,
      say: (/** @type {string} */ line) => void said.push(line),
    };
    mkdirSync(closed, { mode: 0o700 });
    const first = await startEmbeddedPostgres(wish);
    await first.stop();
    const second = await startEmbeddedPostgres(wish);
    await second.stop();
    rmSync(second.folder, { recursive: true });
    expect(first.folder).toMatch(/^\/var\/lib\/techconnect\/[0-9a-f]{12}$/);
    expect(second.folder).toBe(first.folder);
    expect(said).toEqual([expect.stringContaining(first.folder), expect.stringContaining(first.folder)]);
  });

  it("tells a database of another PostgreSQL apart, and leaves it alone", async () => {
    using folder = temporaryFolder();
    const server = await startEmbeddedPostgres({ dataDir: folder.path, durable: false });
    await server.stop();
    const version = join(server.folder, "data/PG_VERSION");
    writeFileSync(version, "16\n");
    await expect(startEmbeddedPostgres({ dataDir: folder.path })).rejects.toThrow(
      /made by PostgreSQL 16 and this is 18/,
    );
    expect(readFileSync(version, "utf8")).toBe("16\n");
  });

  it("leaves nothing half made when the disk is full, so that the next start succeeds", async () => {
    using folder = temporaryFolder();
    const initdb = join(folder.path, "initdb");
    writeFileSync(
      initdb,
      '#!/bin/sh\nwhile [ "$1" != -D ]; do shift; done\nmkdir "$2"; echo 18 > "$2/PG_VERSION"\necho "could not extend file: No space left on device" >&2; exit 1\n',
      { mode: 0o755 },
    );
    const place = join(folder.path, "data folder");
    mkdirSync(join(place, "postgres"), { recursive: true });
    const identity = isRoot ? databaseUser() : undefined;
    if (identity) chownSync(join(place, "postgres"), identity.uid, identity.gid);
    await expect(ensureCluster({ folder: join(place, "postgres"), initdb, identity, durable: false })).rejects.toThrow(
      /The disk that holds .* is full/,
    );
    expect(readdirSync(join(place, "postgres"))).toEqual(["password"]);
    const server = await startEmbeddedPostgres({ dataDir: place, durable: false });
    expect(existsSync(join(server.folder, "data"))).toBe(true);
    await server.stop();
  });
});

describe("a database of one's own", () => {
  it("is refused in one sentence that says what to put right, without the password", async () => {
    using folder = temporaryFolder();
    const server = await startEmbeddedPostgres({ dataDir: folder.path, durable: false });
    const port = await freePort();
    const refusalOf = (/** @type {string} */ url) => checkGivenDatabase(url).catch((error) => error.message);

    await checkGivenDatabase(server.url);
    expect(await refusalOf(server.url.replace(/:[^:@]+@/, ":secret@"))).toMatch(
      /refuses user techconnect: correct the user or the password\.$/,
    );
    expect(await refusalOf(server.url.replace(/techconnect$/, "nowhere"))).toMatch(
      /has no database nowhere: make it with createdb nowhere/,
    );
    expect(await refusalOf(`postgres://me:secret@127.0.0.1:${port}/x`)).toMatch(
      /cannot be reached \(connect ECONNREFUSED .*\): start it/,
    );
    expect(await refusalOf("postgres://me:secret@no-such-host.invalid/x")).toMatch(
      /The host of DATABASE_URL, no-such-host.invalid:5432, is not known/,
    );
    for (const wrong of ["mysql://me:secret@host/x", "postgres://[", "secret"])
      expect(await refusalOf(wrong)).toMatch(/^DATABASE_URL is not an address of a database: /);
    await server.stop();
  });
});
