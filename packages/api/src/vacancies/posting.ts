import type { Failure, Result } from "@techconnect/domain/kernel/result";
import type { RemoteWork } from "./vacancy.ts";
import type { PayPeriod } from "../guide/job-profile.ts";

/** A job posting as somebody else published it, read and cleaned. Null: it does not say, or not so that we can read it. */
export type Posting = {
  /** What it is called where it came from, of itself: an identifier or an address. */
  readonly ownKey: string | null;
  readonly url: string | null;
  /** 1 to 200 characters. */
  readonly title: string;
  /** Paragraphs of plain text, as the employer worded them. */
  readonly paragraphs: readonly string[];
  /** Those in which the work is described. The others say whom the employer would like to have, and what is offered. */
  readonly described: readonly string[];
  /** BCP 47 tag; `und` when nothing says. */
  readonly language: string;
  readonly employer: string | null;
  /** 1 to 60. */
  readonly hoursPerWeek: { readonly from: number; readonly to: number } | null;
  /** Gross, euro cents. */
  readonly pay: { readonly fromCents: number; readonly toCents: number; readonly period: PayPeriod } | null;
  /** Pay in words, where it is no plain amount of euros. */
  readonly payText: string | null;
  readonly place: PostedPlace | null;
  readonly remote: RemoteWork | null;
  /** YYYY-MM-DD. */
  readonly postedOn: string | null;
  /** The last day, YYYY-MM-DD. */
  readonly validThrough: string | null;
  /** Other names for the work that the posting itself gives, e.g. of a classification. */
  readonly occupations: readonly string[];
  /** Skills that it asks, as they stand there. */
  readonly skills: readonly string[];
};

/** Where the work is, as far as a posting tells. */
export type PostedPlace = {
  /** As the posting words it. */
  readonly text: string;
  /** First four digits of a Dutch postcode. */
  readonly postcode: string | null;
  /** A town, when it may be one in the Netherlands. */
  readonly locality: string | null;
};

/** Why something is not imported, in a few words. */
export type PostingRefused = Failure<"PostingRefused">;

/** Something that was found in a file, read as a posting or refused. */
export type PostingRow = {
  readonly file: string;
  readonly position: string;
  readonly read: Result<Posting, PostingRefused>;
};
