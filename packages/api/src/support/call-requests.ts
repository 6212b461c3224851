import type { CallRequest } from "@techconnect/domain/support/call-request";
import type { Outbox } from "../platform/events.ts";

/** Somebody asked to be called; `id` is that of the request. */
export type CallRequested = { readonly kind: "CallRequested"; readonly id: string };

/** What a transaction about one request may see: that request, and how often its contact was asked for. Nothing else. */
export type CallScope = {
  /** Hash of the secret that the request belongs to. */
  readonly tokenHash: string;
  /** Keyed hash of the contact; absent where nobody is counted. */
  readonly contactHash?: string;
};

/** Requests as the person behind one of them may see them. Every implementation passes `testing/call-requests.contract.ts`. */
export type CallRequests = {
  /** Keeps a request, or gives the one that has the same `requestId` already. Two at once: one is kept, both get it. */
  readonly keep: (request: CallRequest) => Promise<CallRequest>;
  /** The request of the scope; null when there is none (any more). */
  readonly find: () => Promise<CallRequest | null>;
  /** Erases the request of the scope and the mails about it. */
  readonly erase: (request: CallRequest) => Promise<void>;
  /**
   * Counts one more time that the contact of the scope is asked for.
   *
   * @param day YYYY-MM-DD
   * @returns how often that day, this time included
   */
  readonly countOn: (day: string) => Promise<number>;
};

/** Runs `work` in one transaction that sees one request; throwing rolls everything back. */
export type CallTransaction = <T>(
  scope: CallScope,
  work: (ports: { readonly calls: CallRequests; readonly outbox: Outbox<CallRequested> }) => Promise<T>,
) => Promise<T>;

/** Makes and hashes the secret that belongs to a request. */
export type CallTokens = {
  /** Always the same for the same request id, and to be guessed by nobody. Fits in an address. */
  readonly tokenFor: (requestId: string) => string;
  readonly hashOf: (token: string) => string;
  /** A contact as something to count by, from which the contact does not follow. */
  readonly contactHashOf: (contact: string) => string;
};

/** Requests as the worker sees them: all of them, to pass them on and to erase them. */
export type CallDesk = {
  /**
   * Runs `tell` with a request that `whom` does not know of yet, and remembers that it did. Others wait meanwhile, so
   * that nobody is told twice. Does nothing when the request is gone or `whom` knows.
   */
  readonly tellOnce: (
    id: string,
    whom: "team" | "person",
    tell: (request: CallRequest) => Promise<void>,
  ) => Promise<void>;
  /**
   * Erases what was to be erased by `now`: requests, their mails, and the counts of days before `today`.
   *
   * @param today YYYY-MM-DD
   * @returns the ids of the requests
   */
  readonly eraseOld: (now: Date, today: string) => Promise<readonly string[]>;
};
