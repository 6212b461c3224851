import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { closedFolder } from "./data-folder.mjs";
import { codeOf, Refusal } from "./refusal.mjs";
import { isRunning, startOf } from "./running-process.mjs";

/**
 * Keeps a second `npm start` away from a data folder that is being served. The database has a lock of its own; this
 * one exists for the sentence, and because two workers and two webs on one database would be a surprise.
 *
 * @param {string} dataDir
 * @returns {() => void} gives the folder free
 */
export const lockForStart = (dataDir) => {
  const file = join(dataDir, "start.lock");
  const mine = `${process.pid} ${startOf(process.pid)}\n`;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, mine, { flag: "wx", mode: 0o644 });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw closedFolder(dataDir, error);
      setStaleAside(file, dataDir);
    }
  }
  throw alreadyRunning(dataDir, "unknown");
};

/**
 * @param {string} file
 * @param {string} dataDir
 */
const setStaleAside = (file, dataDir) => {
  try {
    const [pid = "", started = ""] = readFileSync(file, "utf8").trim().split(" ");
    if (isRunning(Number(pid)) && startOf(Number(pid)) === started) throw alreadyRunning(dataDir, pid);
    const aside = `${file}.${process.pid}`;
    renameSync(file, aside);
    rmSync(aside);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error; // somebody else set it aside in the meantime
  }
};

/**
 * @param {string} dataDir
 * @param {string} pid
 */
const alreadyRunning = (dataDir, pid) =>
  new Refusal(
    `TechConnect already runs on the data folder ${dataDir} (process ${pid}): stop it first, or run a second one beside it with DATA_DIR=.data-2 PORT=3100 API_PORT=4100 npm start.`,
  );
