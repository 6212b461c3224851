import { spawnSync } from "node:child_process";
import { closeSync, constants, existsSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { codeOf, Refusal } from "../refusal.mjs";

// A named pipe counts who uses the server, and the system does the counting: each user keeps its writing end open, and
// the server's guard reads. The read ends when the last user has gone, in whatever way, kill -9 included.

/** @param {string} folder the database folder */
export const holdFile = (folder) => join(folder, "users");

/**
 * Holds on to a server that runs.
 *
 * @param {string} folder
 * @returns {(() => void) | undefined} lets go again; undefined when no guard reads, so that no server runs for us
 */
export const takeHold = (folder) => {
  try {
    const fd = openSync(holdFile(folder), constants.O_WRONLY | constants.O_NONBLOCK);
    return once(() => closeSync(fd));
  } catch (error) {
    if (["ENXIO", "ENOENT"].includes(codeOf(error))) return undefined;
    throw error;
  }
};

/**
 * Holds on to a server that is about to start: this end can be opened before the guard is there to read.
 *
 * @param {string} folder
 * @param {import("./identity.mjs").Identity | undefined} identity the user that will read
 */
export const holdBeforeStart = (folder, identity) => {
  const file = holdFile(folder);
  if (!existsSync(file)) {
    const made = spawnSync("mkfifo", ["-m", "600", file], { ...identity, cwd: "/", encoding: "utf8" });
    if (made.status !== 0 && !existsSync(file))
      throw new Refusal(
        `The folder ${folder} cannot hold a named pipe, which the database needs: choose another one with DATA_DIR.`,
      );
  }
  const fd = openSync(file, constants.O_RDWR | constants.O_NONBLOCK);
  return once(() => closeSync(fd));
};

/**
 * Whether anybody holds on to the server.
 *
 * @param {string} folder
 */
export const isHeld = (folder) => {
  const fd = openSync(holdFile(folder), constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return readSync(fd, Buffer.alloc(1)) > 0; // a pipe that nobody can write to is at its end
  } catch (error) {
    if (codeOf(error) === "EAGAIN") return true;
    throw error;
  } finally {
    closeSync(fd);
  }
};

/** @param {() => void} work */
const once = (work) => {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
};
