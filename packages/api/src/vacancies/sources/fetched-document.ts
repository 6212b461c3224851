import { ok, type Result } from "@techconnect/domain/kernel/result";
import type { Asked } from "../../platform/fetch/download.ts";
import { fetchFailed, type FetchFailed } from "../../platform/fetch/fetch-failed.ts";
import type { Fetcher } from "../../platform/fetch/open-fetcher.ts";
import { charsetIn, decoded } from "../../platform/import/decode.ts";
import { bytesOf, PackedTooTightly } from "../../platform/import/unpack.ts";
import { headOf } from "../json-ld/read-files.ts";
import { sniff, type Sniffed } from "./sniff.ts";

/** Something that was fetched and stands in a file, and what it is. */
export type FetchedDocument = {
  readonly kind: "Document";
  readonly path: string;
  /** Where it stood in the end. */
  readonly url: URL;
  readonly format: Sniffed;
  readonly charset: string | null;
  readonly hash: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
};

const charactersOfHead = 4_096;

/** The first characters, whatever the charset: what tells formats apart is the same in nearly all. */
const startOf = async (path: string, charset: string | null): Promise<Result<string, FetchFailed>> => {
  try {
    return ok(await headOf(decoded(bytesOf(path), charset ?? "latin1"), charactersOfHead));
  } catch (error) {
    if (error instanceof PackedTooTightly) return fetchFailed("too-big");
    if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_")) return fetchFailed("broken");
    throw error;
  }
};

/** Fetches a document and looks what it is. */
export const fetchDocument = async (
  fetcher: Fetcher,
  address: URL,
  asked: Asked,
): Promise<Result<FetchedDocument | { readonly kind: "Unchanged" }, FetchFailed>> => {
  const path = fetcher.scratch();
  const downloaded = await fetcher.download(address, path, asked);
  if (!downloaded.ok) return downloaded;
  if (downloaded.value.kind === "Unchanged") return ok(downloaded.value);
  const { url, contentType, ...same } = downloaded.value;
  const charset = charsetIn(contentType);
  const start = await startOf(path, charset);
  if (!start.ok) return start;
  const format = sniff(start.value, contentType, url.pathname);
  return format === "archive" ? fetchFailed("archive") : ok({ ...same, path, url, format, charset });
};
