import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { fetchFailed, type FetchFailed } from "../../platform/fetch/fetch-failed.ts";
import type { Fetcher } from "../../platform/fetch/open-fetcher.ts";
import { readPostings } from "../json-ld/read-files.ts";
import { refused } from "../json-ld/rows-of.ts";
import type { PostingRow } from "../posting.ts";
import type { Pause, Place } from "../posting-source.ts";
import { fetchDocument, type FetchedDocument } from "./fetched-document.ts";
import { mostFailures, pageLimits } from "./fetch-limits.ts";
import { nowhere, whereToGoOn } from "./where-to-go-on.ts";

export type PagesNeeds = {
  readonly fetcher: Fetcher;
  /** Least milliseconds between two pages; a website may ask for more. */
  readonly pause: number;
  readonly stop: AbortSignal;
};

/** Pages that are gone, or were never ours to read, are no reason to doubt the others. */
const saysNothingAboutTheRest = ({ reason }: FetchFailed) => reason === "gone" || reason === "other-host";

const pause: Pause = { kind: "Pause" };

/** Waits, unless it is asked to stop. */
export const politely = async (milliseconds: number, stop: AbortSignal): Promise<void> => {
  await sleep(milliseconds, undefined, { signal: stop }).catch(() => undefined);
};

async function* postingsOn(name: string, fetched: FetchedDocument, after: string | null): AsyncGenerator<PostingRow> {
  const { path, format, charset, url } = fetched;
  const isPosting = format === "page" || format === "json" || format === "lines";
  yield* readPostings({ path, name, charset, address: url.href, format: isPosting ? format : "page" }, after);
  await rm(path, { force: true });
}

/**
 * The postings of pages of one website, fetched one at a time with a pause between them.
 *
 * @param home the list that names the pages; they are to stand on the same host
 */
export const pageSource = (home: URL, pages: readonly string[], { fetcher, pause: least, stop }: PagesNeeds) => {
  let [isWhole, failuresInARow] = [true, 0];

  const fetchPage = async (page: string) => {
    const url = fetcher.read(page, home);
    const asked = { limits: pageLimits, etag: null, lastModified: null, stop };
    if (url.ok && url.value.host === home.host) return fetchDocument(fetcher, url.value, asked);
    return url.ok ? fetchFailed("other-host") : url;
  };

  async function* readPage(page: string, after: string | null): AsyncGenerator<PostingRow> {
    const fetched = await fetchPage(page);
    if (stop.aborted) return;
    failuresInARow = fetched.ok || saysNothingAboutTheRest(fetched.error) ? 0 : failuresInARow + 1;
    if (!fetched.ok) {
      isWhole &&= saysNothingAboutTheRest(fetched.error);
      yield { file: page, position: nowhere, read: refused(fetched.error.message) };
    } else if (fetched.value.kind === "Document") yield* postingsOn(page, fetched.value, after);
  }

  async function* rows(after: Place | null): AsyncGenerator<PostingRow | Pause> {
    const { from, position } = whereToGoOn(pages, after);
    const between = Math.max(least, (await fetcher.secondsBetween(home, stop)) * 1_000);
    for (const [at, page] of pages.slice(from).entries()) {
      if (at > 0) await politely(between, stop);
      if (stop.aborted) return;
      yield* readPage(page, at === 0 ? position : null);
      yield pause;
      if (failuresInARow < mostFailures) continue;
      yield {
        file: page,
        position: nowhere,
        read: refused("de website geeft te vaak een fout; de rest is niet gelezen"),
      };
      return;
    }
  }
  return { rows, isWhole: () => isWhole };
};
