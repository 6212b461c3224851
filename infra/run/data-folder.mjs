import { randomBytes } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { databaseUser } from "./postgres/identity.mjs";
import { codeOf, diskFull, Refusal } from "./refusal.mjs";

/**
 * Makes sure that the data folder is there and is ours to write in.
 *
 * @param {string} dataDir absolute
 */
export const openDataFolder = (dataDir) => {
  try {
    if (!existsSync(dataDir)) {
      mkdirSync(dataDir, { recursive: true });
      chmodSync(dataDir, 0o755); // whatever the umask: the database may run as another user
    }
    const { uid } = statSync(dataDir);
    // root may write everywhere, and must not take over what is somebody else's
    if (process.getuid?.() === 0 && ![0, databaseUser().uid].includes(uid)) throw belongsTo(dataDir, uid);
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw error instanceof Refusal ? error : closedFolder(dataDir, error);
  }
};

/**
 * @param {string} folder
 * @param {number} uid the user that owns it
 */
export const belongsTo = (folder, uid) =>
  new Refusal(
    `The data folder ${folder} belongs to another user (number ${uid}; you are ${userName()}): run the command as that user, or choose a folder of your own, for example DATA_DIR="$HOME/techconnect-data" npm start.`,
  );

/**
 * @param {string} folder
 * @param {unknown} error
 */
export const closedFolder = (folder, error) => {
  const code = codeOf(error);
  if (code === "ENOSPC" || code === "EDQUOT") return diskFull(folder);
  if (code === "ENOTDIR" || code === "EEXIST")
    return new Refusal(`The data folder ${folder} is a file: move it away, or choose another folder with DATA_DIR.`);
  // making a folder on a read-only disk answers ENOENT
  if (code === "EROFS" || code === "ENOENT")
    return new Refusal(
      `The data folder ${folder} is on a disk that cannot be written: choose another folder with DATA_DIR.`,
    );
  if (code === "EACCES" || code === "EPERM")
    return new Refusal(
      `The data folder ${folder} cannot be written by ${userName()}: run the command as its owner, or choose a folder of your own, for example DATA_DIR="$HOME/techconnect-data" npm start.`,
    );
  return error;
};

const userName = () => {
  try {
    return userInfo().username;
  } catch {
    return `number ${process.getuid?.()}`; // a container's user without a name
  }
};

/**
 * The secret that seals visitors' cookies on a demo: made once, kept in the data folder, readable by its owner only.
 *
 * @param {string} dataDir
 */
export const keptSessionSecret = (dataDir) => {
  const file = join(dataDir, "session-secret");
  try {
    writeFileSync(file, randomBytes(33).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw closedFolder(dataDir, error);
  }
  return readFileSync(file, "utf8").trim();
};
