import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Refusal } from "../refusal.mjs";

/**
 * The user that the database server runs as when it is not ourselves.
 *
 * @typedef {{ readonly uid: number, readonly gid: number }} Identity
 */

/**
 * PostgreSQL refuses to run as root, so root hands it to `nobody`, a user that every system has.
 *
 * @returns {Identity | undefined} undefined: we are an ordinary user and run it ourselves
 */
export const serverIdentity = () => {
  if (process.getuid?.() !== 0) return undefined;
  const identity = databaseUser();
  const tried = spawnSync("/bin/sh", ["-c", ":"], identity);
  if (tried.error)
    throw new Refusal(
      "PostgreSQL does not run as root, and here root may not hand it to another user: run the command as an ordinary user, or set DATABASE_URL to a PostgreSQL server.",
    );
  return identity;
};

/** Whom root hands the database to. */
export const databaseUser = () => {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith("nobody:"));
  const [, , uid, gid] = (line ?? "nobody:x:65534:65534").split(":");
  return { uid: Number(uid), gid: Number(gid) };
};

/**
 * @param {Identity | undefined} identity
 * @param {string} folder
 */
export const canEnter = (identity, folder) =>
  spawnSync("/bin/sh", ["-c", 'test -x "$1/."', "sh", folder], { ...identity, cwd: "/" }).status === 0;
