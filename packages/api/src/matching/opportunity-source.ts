import type { OpportunityRef } from "./opportunity-kind.ts";
import type { Offered } from "./match-store.ts";

/** How far somebody has read the changes; opaque. */
export type ChangeCursor = string;

export type Changes = { readonly changed: readonly OpportunityRef[]; readonly cursor: ChangeCursor };

/** The changes alone, for whoever reads the things themselves in a way of their own. */
export type OpportunityChanges = {
  /** The channel on which the database announces that there are some. */
  readonly channel: string;
  /** What changed since, each thing once; nothing of transactions that are still running. */
  readonly since: (cursor: ChangeCursor) => Promise<Changes>;
  /** The cursor from which on changes are new. */
  readonly now: () => Promise<ChangeCursor>;
};

/** Where opportunities come from, and how to hear of changes. */
export type OpportunitySource = {
  /**
   * Hands over everything that can be chosen, in parts, job profiles first.
   *
   * @returns the cursor from which on changes are new; some of them may be in what was handed over already
   */
  readonly readAll: (take: (part: readonly Offered[]) => void) => Promise<ChangeCursor>;
  /** What changed since, each thing once; nothing of transactions that are still running. */
  readonly changesSince: (cursor: ChangeCursor) => Promise<Changes>;
  /** What of these can be chosen now; what is not in the answer is over or gone. */
  readonly read: (asked: readonly OpportunityRef[]) => Promise<readonly Offered[]>;
};
