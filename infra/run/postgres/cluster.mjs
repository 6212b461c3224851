import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { closedFolder } from "../data-folder.mjs";
import { codeOf, diskFull, Refusal, speaksOfFullDisk } from "../refusal.mjs";
import { isRunning } from "../running-process.mjs";

const major = "18";
const newClusterBytes = 150_000_000;

/** The database user of the product; it owns everything. */
export const superuser = "techconnect";

/**
 * Makes the database files when there are none. Whatever interrupts it (a full disk, a kill -9), the next start finds
 * either nothing or a whole cluster: the files get their name when they are complete.
 *
 * @param {object} place
 * @param {string} place.folder the database folder
 * @param {string} place.initdb
 * @param {import("./identity.mjs").Identity | undefined} place.identity
 * @param {boolean} place.durable false: skip what only matters when the machine itself goes down
 * @returns {Promise<{ data: string, password: string }>}
 */
export const ensureCluster = async ({ folder, initdb, identity, durable }) => {
  const data = join(folder, "data");
  if (existsSync(data)) return { data, password: passwordOf(folder, data) };
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < newClusterBytes) throw diskFull(folder);
  const passwordFile = ensurePassword(folder, identity);
  removeUnfinished(folder);
  const unfinished = join(folder, `data.unfinished.${process.pid}.${randomBytes(4).toString("hex")}`);
  try {
    await runInitdb(
      initdb,
      ["-D", unfinished, `--pwfile=${passwordFile}`, ...(durable ? [] : ["--no-sync"])],
      identity,
    );
    renameSync(unfinished, data);
  } catch (error) {
    if (!existsSync(data)) throw error; // else another command was first, and its cluster is as good
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return { data, password: passwordOf(folder, data) };
};

/**
 * @param {string} folder
 * @param {string} data
 */
const passwordOf = (folder, data) => {
  const version = existsSync(join(data, "PG_VERSION")) ? readFileSync(join(data, "PG_VERSION"), "utf8").trim() : "";
  if (version !== major)
    throw new Refusal(
      version === ""
        ? `${data} holds something that is not a database: move it away, or choose another folder with DATA_DIR.`
        : `The database in ${data} was made by PostgreSQL ${version} and this is ${major}: choose another folder with DATA_DIR, and move the data with pg_dump and psql of version ${version}.`,
    );
  try {
    return readFileSync(join(folder, "password"), "utf8").trim();
  } catch (error) {
    if (codeOf(error) === "ENOENT")
      throw new Refusal(
        `The file ${join(folder, "password")} of the database is gone: put it back, or choose another folder with DATA_DIR.`,
      );
    throw closedFolder(folder, error);
  }
};

/**
 * @param {string} folder
 * @param {import("./identity.mjs").Identity | undefined} identity
 */
const ensurePassword = (folder, identity) => {
  const file = join(folder, "password");
  const fresh = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  try {
    writeFileSync(fresh, randomBytes(24).toString("base64url"), { mode: 0o600 });
    if (identity) chownSync(fresh, identity.uid, identity.gid);
    linkSync(fresh, file); // fails when there is one already, so that two starts never disagree
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw closedFolder(folder, error);
  } finally {
    rmSync(fresh, { force: true });
  }
  return file;
};

/** @param {string} folder */
const removeUnfinished = (folder) => {
  for (const entry of readdirSync(folder)) {
    const [, pid] = /^data\.unfinished\.(\d+)\./.exec(entry) ?? [];
    if (pid && !isRunning(Number(pid))) rmSync(join(folder, entry), { recursive: true, force: true });
  }
};

// C.UTF-8 for the character classes too: without it the trigram index knows no Arabic letters
const locale = [
  "-E",
  "UTF8",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--locale=C",
  "--lc-ctype=C.UTF-8",
];

/**
 * @param {string} initdb
 * @param {readonly string[]} args
 * @param {import("./identity.mjs").Identity | undefined} identity
 * @returns {Promise<void>}
 */
const runInitdb = (initdb, args, identity) =>
  new Promise((resolve, reject) => {
    const child = spawn(initdb, ["-U", superuser, "-A", "scram-sha-256", ...locale, ...args], {
      ...identity,
      cwd: "/",
      stdio: ["ignore", "ignore", "pipe"],
      env: { LC_ALL: "C", TZ: "UTC", PATH: "/usr/bin:/bin" },
    });
    let said = "";
    child.stderr?.setEncoding("utf8").on("data", (text) => (said += text));
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve() : reject(initdbFailed(args[1] ?? "", said))));
  });

/**
 * @param {string} place
 * @param {string} said
 */
const initdbFailed = (place, said) =>
  speaksOfFullDisk(said)
    ? diskFull(place)
    : new Refusal(
        `The database could not be made in ${place}: ${reasonIn(said)}; choose another folder with DATA_DIR, or set DATABASE_URL.`,
      );

/** @param {string} said */
const reasonIn = (said) => {
  const lines = said.trim().split("\n");
  return (lines.find((line) => /error|FATAL/.test(line)) ?? lines.at(-1) ?? "").replace(/^.*(error|FATAL):\s*/, "");
};
