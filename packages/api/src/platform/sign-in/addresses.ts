import type { Locale } from "@techconnect/domain/kernel/locale";

/** Somebody who wants another address for their account. */
export type AskedAddress = { readonly personId: string; readonly email: string; readonly locale: Locale };

/** What shows that somebody reads the mail of a new address. */
export type AddressProof = {
  readonly personId: string;
  /** What stands in the link, or the six digits of the code; of the last letter that was asked for. */
  readonly proof: string;
  /** The one session that goes on. */
  readonly sessionId: string;
  /** A UUID, by which the address before is found until it was written to. */
  readonly changeId: string;
};

/** An account that has another address than it had, or was about to. */
export type LeftAddress = { readonly personId: string; readonly before: string; readonly now: string };

/** Which address an account has, and how it gets another one. */
export type Addresses = {
  /** Mails a link and a code to the new address; or, where that has an account, that it has one. Nobody who asks sees which. */
  readonly ask: (asked: AskedAddress) => Promise<"sent" | "too-many">;
  /**
   * Gives an account the address of its last letter, and ends all other sessions.
   *
   * @param alongside what is to be kept elsewhere. When it fails, nothing is changed here; should the process die after
   *   it, nothing is changed here either, and `left` tells the address that holds.
   * @returns the new address; null for what is no proof (any more), and for an address that has an account by now
   */
  readonly change: (proof: AddressProof, alongside: (email: string) => Promise<void>) => Promise<string | null>;
  /** What became of a change, once it came to its end; null where it came to nothing, or `told` was called. */
  readonly left: (changeId: string) => Promise<LeftAddress | null>;
  /** The address before was written to, and is forgotten. */
  readonly told: (changeId: string) => Promise<void>;
  /** Gives somebody of a demo the address back that they are known by. */
  readonly restore: (personId: string, email: string) => Promise<void>;
};
