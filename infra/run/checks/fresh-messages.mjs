// Fails when a text of the pages is not in the messages, or a message is no longer said: extracts the texts anew, in a
// copy, and compares.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { root } from "../root.mjs";

const copy = mkdtempSync(join(tmpdir(), "techconnect-messages-"));
const needed = ["packages/i18n", "packages/web"];

/** @param {string} folder */
const copyOf = (folder) => {
  const to = join(copy, folder);
  const left = ["node_modules", "build", "dist", ".react-router", ".turbo"];
  cpSync(join(root, folder), to, { recursive: true, filter: (path) => !left.includes(basename(path)) });
  symlinkSync(join(root, folder, "node_modules"), join(to, "node_modules"));
};

/** @param {string} folder */
const messagesIn = (folder) => {
  const messages = join(folder, "packages/i18n/messages");
  const files = readdirSync(messages, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".po"));
  return new Map(files.map((file) => [file, readFileSync(join(messages, file), "utf8")]));
};

try {
  mkdirSync(join(copy, "packages"), { recursive: true });
  needed.forEach(copyOf);
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  const lingui = join(root, "packages/i18n/node_modules/.bin/lingui");
  const { status } = spawnSync(lingui, ["extract", "--clean"], { cwd: join(copy, "packages/i18n"), stdio: "inherit" });
  const committed = messagesIn(root);
  const stale = [...messagesIn(copy)].filter(([file, text]) => committed.get(file) !== text).map(([file]) => file);
  for (const file of stale) process.stdout.write(`packages/i18n/messages/${file} is not what the pages say\n`);
  if (stale.length > 0) process.stdout.write("run `pnpm --filter @techconnect/i18n extract:clean`, then translate\n");
  process.exitCode = status === 0 && stale.length === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
