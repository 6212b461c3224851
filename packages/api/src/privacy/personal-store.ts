import type { SignedIn } from "@techconnect/domain/identity/actor";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Subject } from "../platform/slice.ts";

/** Everything of somebody was erased; `id` is that of the person. */
export type PersonErased = { readonly kind: "PersonErased"; readonly id: string };

/** An organisation that would be left without an admin. */
export type ToHandOver = { readonly id: string; readonly name: string };

/** All that is kept about one person, over all slices; each in one transaction of that person. */
export type PersonalStore = {
  /** By what it is called in an export. */
  readonly held: (person: SignedIn) => Promise<Readonly<Record<string, unknown>>>;
  readonly toHandOver: (person: SignedIn) => Promise<readonly ToHandOver[]>;
  /**
   * Erases it, notes that it was done and tells the rest of the system; or does nothing at all, where there is something
   * to hand over.
   */
  readonly erase: (person: SignedIn) => Promise<readonly ToHandOver[]>;
};

/** An account that nobody uses. */
export type UnusedAccount = Subject & { readonly locale: Locale };

/** Accounts as the worker sees them: those of all people. */
export type AccountCaretaker = {
  /** Those that nobody was written to about. @param seenOn the last day on which they were used, at the latest */
  readonly toWarn: (seenOn: string) => Promise<readonly UnusedAccount[]>;
  readonly warned: (personId: string, at: Date) => Promise<void>;
  /** @param warnedBefore when they were written to, at the latest */
  readonly toErase: (seenOn: string, warnedBefore: Date) => Promise<readonly UnusedAccount[]>;
  readonly toHandOver: (account: UnusedAccount) => Promise<readonly ToHandOver[]>;
  /** As `PersonalStore.erase`, after the account itself is gone. */
  readonly erase: (account: UnusedAccount) => Promise<void>;
  /** What came in while the account was on its way out. */
  readonly eraseRest: (personId: string) => Promise<void>;
};
