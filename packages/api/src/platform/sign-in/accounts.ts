import type { Addresses } from "./addresses.ts";

/** A place where somebody is signed in. */
export type Session = {
  readonly id: string;
  readonly startedAt: Date;
  readonly usedAt: Date;
  /** What the browser calls itself; null when it does not say. */
  readonly userAgent: string | null;
  /** On a phone or computer that others use too: ends soon by itself. */
  readonly shared: boolean;
};

/** A key that a phone, computer or password manager holds. */
export type Passkey = { readonly id: string; readonly name: string | null; readonly madeAt: Date | null };

/** What is known of signing in. The secrets stay behind it: no other part of the product can read them. */
export type Accounts = {
  /** Newest first. */
  readonly sessionsOf: (personId: string) => Promise<readonly Session[]>;
  /** True when there was one; what is another's is not there. */
  readonly endSession: (personId: string, sessionId: string) => Promise<boolean>;
  /** Ends all of them, at once and everywhere. @param except the one that stays */
  readonly endSessions: (personId: string, except?: string) => Promise<void>;
  readonly passkeysOf: (personId: string) => Promise<readonly Passkey[]>;
  readonly removePasskey: (personId: string, passkeyId: string) => Promise<boolean>;
  /** Which address an account has, and how it gets another one. */
  readonly addresses: Addresses;
  /** When somebody signed in for the first time; null for nobody. */
  readonly madeAt: (personId: string) => Promise<Date | null>;
  readonly hasAuthenticator: (personId: string) => Promise<boolean>;
  /** Removes the account with everything that one can sign in with, and links and codes on their way. Safe to repeat. */
  readonly remove: (personId: string) => Promise<void>;
};
