import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { belongsTo, closedFolder, openDataFolder } from "../data-folder.mjs";
import { Refusal } from "../refusal.mjs";
import { openPlace } from "./binaries.mjs";
import { canEnter } from "./identity.mjs";

/**
 * The folder of the database, made when it is not there yet.
 *
 * It is `postgres` in the data folder. Root hands the server to another user; where that user cannot come, it is below
 * /var/lib/techconnect instead, always the same place for the same data folder.
 *
 * @param {string} dataDir absolute
 * @param {import("./identity.mjs").Identity | undefined} identity
 * @param {(line: string) => void} say
 */
export const openDatabaseFolder = (dataDir, identity, say) => {
  openDataFolder(dataDir);
  const inside = join(realpathSync(dataDir), "postgres");
  if (!identity) return owned(inside, process.getuid?.() ?? 0, undefined);

  const name = createHash("sha256").update(realpathSync(dataDir)).digest("hex").slice(0, 12);
  const outside = join(openPlace, name);
  const madeInside = existsSync(join(inside, "data"));
  if (canEnter(identity, dataDir) && (madeInside || !existsSync(outside))) return owned(inside, identity.uid, identity);
  if (madeInside)
    throw new Refusal(
      `The database in ${inside} was made while its parent folders were open, and now user ${identity.uid}, who runs it, cannot enter ${dataDir}: open them again (chmod o+x) or choose another folder with DATA_DIR.`,
    );
  say(`The data is kept in ${outside}: the database does not run as root, and other users cannot enter ${dataDir}.`);
  return owned(outside, identity.uid, identity);
};

/**
 * @param {string} folder
 * @param {number} uid
 * @param {import("./identity.mjs").Identity | undefined} identity
 */
const owned = (folder, uid, identity) => {
  try {
    makeOpenPlace(folder);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (identity && statSync(folder).uid === 0) chownSync(folder, identity.uid, identity.gid);
    const owner = statSync(folder).uid;
    if (owner !== uid) throw belongsTo(folder, owner);
    return folder;
  } catch (error) {
    throw error instanceof Refusal ? error : closedFolder(folder, error);
  }
};

/** @param {string} folder */
const makeOpenPlace = (folder) => {
  if (dirname(folder) !== openPlace) return;
  mkdirSync(openPlace, { recursive: true });
  chmodSync(openPlace, 0o755); // whatever the umask
};
