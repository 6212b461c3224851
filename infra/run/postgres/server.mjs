import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { closedFolder } from "../data-folder.mjs";
import { freePort } from "../ports.mjs";
import { diskFull, Refusal, speaksOfFullDisk } from "../refusal.mjs";
import { isRunning } from "../running-process.mjs";
import { holdBeforeStart, holdFile, isHeld, takeHold } from "./hold.mjs";
import { answers, noteOf } from "./leftover.mjs";

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {boolean} ours started by us, or found running
 * @property {Promise<unknown>} ended settles when the server has ended; never for one that is not ours
 * @property {() => Promise<void>} release lets go; the server stops with its last user, and we wait until it has
 */

// The guard asks for a fast shutdown when the last user of the named pipe has gone. The shell keeps no reading end.
const guarded = `
exec 3<"$1"; shift
"$@" </dev/null 3<&- & server=$!
( while read -r _ <&3; do :; done; kill -INT $server 2>/dev/null ) & guard=$!
exec 3<&-
wait $server; status=$?
kill $guard 2>/dev/null
exit $status`;

const patience = 60_000;

/**
 * Joins the server that runs on these files for somebody else.
 *
 * @param {{ folder: string, data: string, password: string }} place
 * @returns {Promise<Server | undefined>} undefined when there is none
 */
export const joinServer = async ({ folder, data, password }) => {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const letGo = takeHold(folder);
    if (!letGo) return undefined;
    const note = noteOf(data);
    if (note && (await answers(note.port, password, data)))
      return {
        port: note.port,
        ours: false,
        ended: new Promise(() => {}),
        release: () => letGoAndWait(letGo, { folder, data }),
      };
    letGo(); // it is starting, or stopping and about to close the pipe
    await sleep(50);
  }
  throw new Refusal(
    `The database in ${data} is in use by another machine or container: stop TechConnect there, or choose another folder with DATA_DIR.`,
  );
};

/**
 * @param {object} place
 * @param {string} place.folder
 * @param {string} place.data
 * @param {string} place.password
 * @param {string} place.postgres
 * @param {import("./identity.mjs").Identity | undefined} place.identity
 * @param {number | undefined} place.port absent: a free one
 * @param {boolean} place.durable
 * @returns {Promise<Server | undefined>} undefined when it did not start but may when tried again
 */
export const startServer = async ({ folder, data, password, postgres, identity, port: wanted, durable }) => {
  const letGo = holdBeforeStart(folder, identity);
  const log = join(folder, "postgres.log");
  const from = openLog(log, folder);
  const port = wanted ?? (await freePort());
  const child = spawn(
    "/bin/sh",
    ["-c", guarded, "sh", holdFile(folder), postgres, "-D", data, ...settings(port, durable)],
    {
      stdio: ["ignore", from.fd, from.fd],
      cwd: "/",
      detached: true,
      env: { LC_ALL: "C", PATH: "/usr/bin:/bin" },
      ...identity,
    },
  );
  closeSync(from.fd);
  const exited = once(child, "exit");
  const until = Date.now() + patience;
  while (child.exitCode === null && child.signalCode === null && Date.now() < until) {
    if (await answers(port, password, data)) {
      child.unref();
      const release = () => {
        child.ref(); // we may have nothing else to do than to wait for it
        return letGoAndWait(letGo, { folder, data }, exited);
      };
      return { port, ours: true, ended: exited, release };
    }
    await sleep(25);
  }
  letGo();
  await exited;
  const said = readFileSync(log, "utf8").slice(from.size);
  if (speaksOfFullDisk(said)) throw diskFull(folder);
  if (/address already in use|lock file .* already exists|pre-existing shared memory block/i.test(said))
    return undefined;
  throw new Refusal(`The database did not start: ${lastComplaint(said)}; the whole story is in ${log}.`);
};

/**
 * @param {string} log
 * @param {string} folder
 */
const openLog = (log, folder) => {
  try {
    if (existsSync(log) && statSync(log).size > 5_000_000) renameSync(log, `${log}.old`);
    return { fd: openSync(log, "a", 0o600), size: existsSync(log) ? statSync(log).size : 0 };
  } catch (error) {
    throw closedFolder(folder, error);
  }
};

/** @param {string} said */
const lastComplaint = (said) =>
  said
    .split("\n")
    .findLast((line) => /FATAL|PANIC|ERROR|error|not found/.test(line))
    ?.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, "") ?? "it said nothing";

/**
 * What people type may be in a statement, so none is written to the log, nor the row that an error is about.
 *
 * @param {number} port
 * @param {boolean} durable
 */
const settings = (port, durable) => {
  const values = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    autovacuum_naptime: "10s", // a first import makes big tables of empty ones; plans should know soon
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: 200 }),
  };
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
};

/**
 * @param {() => void} letGo
 * @param {{ folder: string, data: string }} place
 * @param {Promise<unknown>} [exited]
 */
const letGoAndWait = async (letGo, { folder, data }, exited) => {
  const served = noteOf(data)?.pid ?? 0;
  letGo();
  if (isHeld(folder)) return; // somebody else uses it, and the last one stops it
  const until = Date.now() + patience;
  // a server that was killed leaves its note behind
  while (noteOf(data)?.pid === served && isRunning(served) && Date.now() < until) await sleep(25);
  await exited;
};
