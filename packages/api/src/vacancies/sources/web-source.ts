import { ok, type Result } from "@techconnect/domain/kernel/result";
import type { FetchFailed } from "../../platform/fetch/fetch-failed.ts";
import type { Fetcher } from "../../platform/fetch/open-fetcher.ts";
import { textOf } from "../../platform/import/lines-of.ts";
import { headOf, readPostings, type PostingFormat } from "../json-ld/read-files.ts";
import { refused } from "../json-ld/rows-of.ts";
import type { FoundSource, OpenAsked, Place, PostingSource } from "../posting-source.ts";
import { fetchDocument, type FetchedDocument } from "./fetched-document.ts";
import { feedLimits, mostLists, pageLimits } from "./fetch-limits.ts";
import { readPlainList, readSitemap, type PageList } from "./page-list.ts";
import { pageSource, politely } from "./page-source.ts";
import { nowhere, whereToGoOn } from "./where-to-go-on.ts";

type Needs = {
  readonly fetcher: Fetcher;
  /** Least milliseconds between two pages. */
  readonly pause: number;
  readonly hashOf: (text: string) => string;
};

const charactersOfPlainList = 2 * 1_024 * 1_024;

const listOf = async ({ path, format, charset }: FetchedDocument, most: number): Promise<PageList> =>
  format === "sitemap"
    ? readSitemap(textOf(path, charset), most)
    : readPlainList(await headOf(textOf(path, charset), charactersOfPlainList), most);

/** One document with postings. */
const documentSource = (address: URL, document: FetchedDocument, format: PostingFormat): PostingSource => {
  const { path, charset, url, hash, etag, lastModified } = document;
  let isWhole = true;
  const file = { path, name: address.href, format, charset, address: format === "page" ? url.href : null };
  const rows = async function* (after: Place | null) {
    const { from, position } = whereToGoOn([file.name], after);
    if (from > 0) return;
    for await (const row of readPostings(file, position)) {
      if (row.position === nowhere) isWhole = false;
      yield row;
    }
  };
  return { kind: "Source", fingerprint: hash, etag, lastModified, rows, isWhole: () => isWhole };
};

/** Pages that a list names, and the lists that it names; no list is read twice, and none of another host. */
const collectPages = async (
  home: URL,
  first: PageList,
  { fetcher, pause }: Needs,
  { pages: most, stop }: OpenAsked,
) => {
  const found = new Set(first.pages);
  let isWhole = first.lists.length <= mostLists;
  for (const written of first.lists.slice(0, mostLists)) {
    const url = fetcher.read(written, home);
    if (!url.ok || url.value.host !== home.host) {
      isWhole = false;
      continue;
    }
    await politely(pause, stop);
    const asked = { limits: pageLimits, etag: null, lastModified: null, stop };
    const fetched = await fetchDocument(fetcher, url.value, asked);
    if (!fetched.ok || fetched.value.kind === "Unchanged") isWhole = false;
    else for (const page of (await listOf(fetched.value, most + 1)).pages) found.add(page);
    if (found.size > most) break;
  }
  return { found: [...found].slice(0, most), isWhole: isWhole && found.size <= most, tooMany: found.size > most };
};

/** All pages that a list names. */
const listSource = async (home: URL, document: FetchedDocument, needs: Needs, asked: OpenAsked) => {
  const { pages: most, stop } = asked;
  const { found, isWhole, tooMany } = await collectPages(home, await listOf(document, most + 1), needs, asked);
  const source = pageSource(home, found, { fetcher: needs.fetcher, pause: needs.pause, stop });
  const rows = async function* (after: Place | null) {
    if (tooMany && after === null)
      yield { file: home.href, position: nowhere, read: refused(`meer dan ${most} pagina's; de rest is niet gelezen`) };
    yield* source.rows(after);
  };
  return {
    kind: "Source",
    fingerprint: needs.hashOf(found.join("\n")),
    // that the list is the same says nothing about the pages
    etag: null,
    lastModified: null,
    rows,
    isWhole: () => isWhole && source.isWhole(),
  } satisfies PostingSource;
};

/** Postings at an address: a page, a feed, or a list of pages. */
export const webSource = (written: string, needs: Needs): Result<FoundSource, FetchFailed> => {
  const address = needs.fetcher.read(written);
  if (!address.ok) return address;
  return ok({
    address: address.value.href,
    open: async (asked) => {
      const fetched = await fetchDocument(needs.fetcher, address.value, { ...asked, limits: feedLimits });
      if (!fetched.ok) return fetched;
      if (fetched.value.kind === "Unchanged") return ok(fetched.value);
      const { format } = fetched.value;
      return ok(
        format === "sitemap" || format === "plain-list"
          ? await listSource(address.value, fetched.value, needs, asked)
          : documentSource(address.value, fetched.value, format === "archive" ? "json" : format),
      );
    },
  });
};
