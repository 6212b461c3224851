import { readFile } from "node:fs/promises";
import robotsParser from "robots-parser";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import type { Asked, Downloaded } from "./download.ts";
import { fetchFailed, type FetchFailed } from "./fetch-failed.ts";

// its types describe an ES module, and it is none
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

type Rules = { readonly allows: (url: URL) => boolean; readonly secondsBetween: number };

type Needs = {
  /** The name by which robots.txt may speak to us. */
  readonly name: string;
  /** Fetches without asking robots.txt first. */
  readonly download: (url: URL, to: string, asked: Asked) => Promise<Result<Downloaded, FetchFailed>>;
  /** A file that may be written to. */
  readonly scratch: () => string;
};

const limits = { bytes: 512 * 1_024, milliseconds: 15_000 };
/** A website that asks for more patience than this is read at this pace all the same. */
const mostSecondsBetween = 30;
const everything: Rules = { allows: () => true, secondsBetween: 0 };

/**
 * What websites allow in their robots.txt, asked once per website. Without one everything is allowed; one that cannot be
 * read forbids everything, as the standard has it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export const makeRobots = ({ name, download, scratch }: Needs) => {
  const known = new Map<string, Promise<Result<Rules, FetchFailed>>>();

  const ask = async (origin: string, stop: AbortSignal): Promise<Result<Rules, FetchFailed>> => {
    const url = new URL("/robots.txt", origin);
    const file = scratch();
    const fetched = await download(url, file, { limits, etag: null, lastModified: null, stop });
    if (!fetched.ok) {
      const { status = 0 } = fetched.error;
      return status >= 400 && status < 500 ? ok(everything) : fetched;
    }
    if (fetched.value.kind === "Unchanged") return ok(everything);
    const rules = parseRobots(url.href, await readFile(file, "utf8"));
    return ok({
      allows: ({ href }) => rules.isAllowed(href, name) !== false,
      secondsBetween: Math.min(rules.getCrawlDelay(name) ?? 0, mostSecondsBetween),
    });
  };

  const rulesOf = (url: URL, stop: AbortSignal) => {
    const asked = known.get(url.origin) ?? ask(url.origin, stop);
    known.set(url.origin, asked);
    return asked;
  };

  return {
    mayFetch: async (url: URL, stop: AbortSignal): Promise<Result<URL, FetchFailed>> => {
      const rules = await rulesOf(url, stop);
      if (!rules.ok) return rules;
      return rules.value.allows(url) ? ok(url) : fetchFailed("robots");
    },
    /** How long a website asks to be left alone between two pages. */
    secondsBetween: async (url: URL, stop: AbortSignal): Promise<number> => {
      const rules = await rulesOf(url, stop);
      return rules.ok ? rules.value.secondsBetween : 0;
    },
  };
};
