import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Limits } from "../download.ts";
import { openFetcher, type Fetcher, type FetcherNeeds } from "../open-fetcher.ts";

/** A fetcher as the product has it; it is closed with the test. */
export const aFetcher = async (over: Partial<FetcherNeeds> = {}): Promise<Fetcher> => {
  const fetcher = await openFetcher({
    folder: join(tmpdir(), "techconnect-fetched-in-tests"),
    name: "TechConnect",
    home: "http://localhost:3000",
    allowLoopback: false,
    newId: randomUUID,
    ...over,
  });
  onTestFinished(() => fetcher.close());
  return fetcher;
};

export const fewLimits: Limits = { bytes: 64 * 1_024, milliseconds: 5_000 };

/** Fetches and says how it went: "Document", "Unchanged", or the reason why not. */
export const reasonOf = async (fetcher: Fetcher, written: string, limits: Limits = fewLimits): Promise<string> => {
  const url = fetcher.read(written);
  if (!url.ok) return url.error.reason;
  const stop = new AbortController().signal;
  const fetched = await fetcher.download(url.value, fetcher.scratch(), {
    limits,
    etag: null,
    lastModified: null,
    stop,
  });
  return fetched.ok ? fetched.value.kind : fetched.error.reason;
};
