import type { Limits } from "../../platform/fetch/download.ts";

const megabyte = 1_024 * 1_024;
const second = 1_000;

/** Of a feed: 100,000 postings come to some 300 MB. It stands on the disk while it is read. */
export const feedLimits: Limits = { bytes: 512 * megabyte, milliseconds: 600 * second };
/** Of a page with postings, and of a list of pages. */
export const pageLimits: Limits = { bytes: 8 * megabyte, milliseconds: 60 * second };

/** Lists of pages that one list may name. */
export const mostLists = 20;
/** Pages in a row that cannot be read, after which a website is left alone. */
export const mostFailures = 5;
