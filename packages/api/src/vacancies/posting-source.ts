import type { Result } from "@techconnect/domain/kernel/result";
import type { FetchFailed } from "../platform/fetch/fetch-failed.ts";
import type { PostingRow } from "./posting.ts";

/** A row of a source: the last one that was done, when a run stopped half-way. */
export type Place = Pick<PostingRow, "file" | "position">;

/** Between two pages: a good moment to keep what was read. */
export type Pause = { readonly kind: "Pause" };

/** Postings of one source, in an order that stays as it is for as long as the fingerprint does. */
export type PostingSource = {
  readonly kind: "Source";
  /** A short text that differs when what is in it differs. */
  readonly fingerprint: string;
  /** What a website said of itself, to be asked again by. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** @param after null: from the start */
  readonly rows: (after: Place | null) => AsyncIterable<PostingRow | Pause>;
  /** Could everything be read so far? */
  readonly isWhole: () => boolean;
};

/** The website says that nothing changed. */
export type SourceUnchanged = { readonly kind: "Unchanged" };

export type OpenAsked = {
  /** What the website said of itself last time; null: read it whatever it says. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly pages: number;
  readonly stop: AbortSignal;
};

/** What is found at a path or address. */
export type FoundSource = {
  /** By what it is known again. */
  readonly address: string;
  readonly open: (asked: OpenAsked) => Promise<Result<PostingSource | SourceUnchanged, FetchFailed>>;
};
