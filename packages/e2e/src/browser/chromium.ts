import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import packed, { inflate } from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

// not the ones that come with the package: they switch off what keeps sites apart
const switches = [
  "--no-sandbox",
  "--headless=shell",
  "--disable-gpu",
  // containers give /dev/shm 64 MB, and a browser that fills it is gone at once
  "--disable-dev-shm-usage",
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

/**
 * The package looks for its fonts where a cloud function would have them, so a bare machine had none at all: letters
 * whose web font is on its way then have no shape, and a browser without any font may end.
 */
const fontconfig = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts/cache</cachedir>
</fontconfig>
`;

/** Unpacks the browser and the libraries that a bare machine lacks, once; a half-unpacked one is never seen. */
export const unpackedChromium = async (): Promise<string> => {
  const folder = join(tmpdir(), `techconnect-chromium-${version()}-fonts-${userInfo().uid}`);
  if (existsSync(folder)) return folder;
  const making = mkdtempSync(`${folder}-`);
  await withTemporaryFolder(making, async () => {
    await packed.executablePath();
    await inflate(join(packageFolder, "bin/al2023.tar.br"));
  });
  writeFileSync(join(making, "fonts/ours.conf"), fontconfig(folder));
  try {
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // otherwise another run was first
  }
  return folder;
};

const start = async (): Promise<Browser> => {
  if (process.platform !== "linux") return chromium.launch({ channel: "chrome" });
  const folder = await unpackedChromium();
  return chromium.launch({
    executablePath: join(folder, "chromium"),
    args: switches,
    env: {
      ...process.env,
      HOME: folder,
      FONTCONFIG_FILE: join(folder, "fonts/ours.conf"),
      LD_LIBRARY_PATH: join(folder, "al2023/lib"),
    },
  });
};

let browser: Promise<Browser> | null = null;

/**
 * The Chromium of this test file: the packed one on Linux, elsewhere the Chrome that is installed. Started when first
 * asked for, and again after it crashed; so a crash costs the test that it happened in, and no other.
 */
export const openBrowser = async (): Promise<Browser> => {
  const running = await browser;
  if (running?.isConnected()) return running;
  browser = start();
  return browser;
};

/** Ends the browser of this test file, if it has one. */
export const closeBrowser = async (): Promise<void> => {
  const running = await browser?.catch(() => null);
  browser = null;
  await running?.close();
};
