import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import packed, { inflate } from "@sparticuz/chromium";
import { type BrowserServer, chromium } from "playwright-core";

// not the ones that come with the package: they switch off what keeps sites apart
const switches = [
  "--no-sandbox",
  "--headless=shell",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const require = createRequire(import.meta.url);
const packageFolder = join(dirname(require.resolve("@sparticuz/chromium")), "..");

const version = (): string => {
  const manifest: { version: string } = require(join(packageFolder, "package.json"));
  return manifest.version;
};

/** Runs `work` while `folder` is where temporary files go: the package unpacks there and nowhere else. */
const withTemporaryFolder = async (folder: string, work: () => Promise<unknown>): Promise<void> => {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
};

/** Unpacks the browser and the libraries that a bare machine lacks, once; a half-unpacked one is never seen. */
const unpackedChromium = async (): Promise<string> => {
  const folder = join(tmpdir(), `techconnect-chromium-${version()}-${userInfo().uid}`);
  if (existsSync(folder)) return folder;
  const making = mkdtempSync(`${folder}-`);
  await withTemporaryFolder(making, async () => {
    await packed.executablePath();
    await inflate(join(packageFolder, "bin/al2023.tar.br"));
  });
  try {
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // otherwise another run was first
  }
  return folder;
};

/** A Chromium that several test files share: the packed one on Linux, elsewhere the Chrome that is installed. */
export const startBrowser = async (): Promise<BrowserServer> => {
  if (process.platform !== "linux") return chromium.launchServer({ channel: "chrome" });
  const folder = await unpackedChromium();
  return chromium.launchServer({
    executablePath: join(folder, "chromium"),
    args: switches,
    env: {
      ...process.env,
      HOME: folder,
      FONTCONFIG_PATH: join(folder, "fonts"),
      LD_LIBRARY_PATH: join(folder, "al2023/lib"),
    },
  });
};
