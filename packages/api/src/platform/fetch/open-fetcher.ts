import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { makeDownload, type Asked, type Downloaded } from "./download.ts";
import type { FetchFailed } from "./fetch-failed.ts";
import { guardedAgent, type Resolve } from "./guarded-agent.ts";
import { isLoopback, isPublicAddress, readAddress } from "./public-address.ts";
import { makeRobots } from "./robots.ts";

/** Fetches documents of others into files, safely and politely. */
export type Fetcher = {
  /** Reads an address as it was given, or as a page names it. */
  readonly read: (written: string, base?: URL) => Result<URL, FetchFailed>;
  /** @param to the file; what it held is lost */
  readonly download: (url: URL, to: string, asked: Asked) => Promise<Result<Downloaded, FetchFailed>>;
  /** How long the website asks to be left alone between two pages. */
  readonly secondsBetween: (url: URL, stop: AbortSignal) => Promise<number>;
  /** A file for what was fetched; it is gone after `close`. */
  readonly scratch: () => string;
  readonly close: () => Promise<void>;
};

export type FetcherNeeds = {
  /** Files stand here while they are read. */
  readonly folder: string;
  /** The name under which we come, also to robots.txt. */
  readonly name: string;
  /** Where the owner of a website can see who we are. */
  readonly home: string;
  /** For tests and demos: the machine itself may be read from. */
  readonly allowLoopback: boolean;
  /** Text that is used once. */
  readonly newId: () => string;
  /** Absent: that of the system. */
  readonly resolve?: Resolve;
  /** Milliseconds of silence after which the other side is too slow; absent: what pages need. */
  readonly patience?: number;
};

const usualPatience = 15_000;
const dayOfMilliseconds = 24 * 3_600_000;

/** What a killed process left behind. */
const sweep = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found && performance.timeOrigin + performance.now() - found.mtimeMs > dayOfMilliseconds)
      await rm(path, { recursive: true, force: true });
  }
};

export const openFetcher = async (needs: FetcherNeeds): Promise<Fetcher> => {
  const { allowLoopback, name, home, newId, patience = usualPatience } = needs;
  await sweep(needs.folder);
  const folder = join(needs.folder, newId());
  await mkdir(folder);
  const scratch = () => join(folder, newId());
  const mayReach = (ip: string) => isPublicAddress(ip) || (allowLoopback && isLoopback(ip));
  const agent = guardedAgent({
    mayReach,
    connectTimeout: patience,
    headersTimeout: patience,
    bodyTimeout: patience,
    ...(needs.resolve ? { resolve: needs.resolve } : {}),
  });
  const common = { agent, mayReach, userAgent: `${name} (+${home})` };
  const robots = makeRobots({ name, scratch, download: makeDownload({ ...common, mayFetch: async (url) => ok(url) }) });
  return {
    read: (written, base) => readAddress(written, mayReach, base),
    download: makeDownload({ ...common, mayFetch: robots.mayFetch }),
    secondsBetween: robots.secondsBetween,
    scratch,
    close: async () => {
      await agent.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
