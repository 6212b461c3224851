import { existsSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { codeOf, Refusal } from "../refusal.mjs";
import { isRunning, isWorkedIn } from "../running-process.mjs";
import { superuser } from "./cluster.mjs";

/**
 * What postmaster.pid says of the server that runs, or ran, on these files.
 *
 * @param {string} data
 * @returns {{ pid: number, port: number, status: string } | undefined}
 */
export const noteOf = (data) => {
  try {
    const lines = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3] ?? 0), status: (lines[7] ?? "").trim() };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
};

/**
 * @param {number} port
 * @param {string} password
 * @param {string} database
 */
export const urlFor = (port, password, database) => `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`;

/**
 * Whether the server at this port is the one of these files, and takes connections. Another program, or a server of
 * another data folder, may have got the port that an old note names.
 *
 * @param {number} port
 * @param {string} password
 * @param {string} data
 */
export const answers = async (port, password, data) => {
  if (!port) return false;
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: urlFor(port, password, "postgres"), connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query("show data_directory");
    return realpathSync(rows[0].data_directory) === realpathSync(data);
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
};

/**
 * Makes way for a new server: waits for one that is stopping, and stops one whose guard was killed.
 *
 * @param {string} data
 * @param {string} password
 * @param {number} patience in milliseconds
 */
export const clearLeftover = async (data, password, patience = 60_000) => {
  const until = Date.now() + patience;
  for (let asked = false; Date.now() < until; await sleep(50)) {
    const note = noteOf(data);
    if (!note) return;
    if (!isRunning(note.pid)) return; // PostgreSQL clears up after a crash by itself
    if (!asked && (await answers(note.port, password, data))) {
      process.kill(note.pid, "SIGINT");
      asked = true;
    } else if (!asked && !isWorkedIn(realpathSync(data))) {
      // after a reboot the number in the note may be another program's, and PostgreSQL would give way to it for ever
      rmSync(join(data, "postmaster.pid"), { force: true });
      return;
    }
  }
  if (existsSync(join(data, "postmaster.pid")))
    throw new Refusal(
      `A database server still runs on ${data} and does not stop (process ${noteOf(data)?.pid}): stop it with kill -INT ${noteOf(data)?.pid} and run the command again.`,
    );
};
