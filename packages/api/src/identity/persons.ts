import type { SignedIn } from "@techconnect/domain/identity/actor";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Audit } from "../platform/audit/audit.ts";

/** What somebody says of themselves. */
export type PersonFacts = {
  /** What they want to be called; empty until they say. */
  readonly name: string;
  readonly locale: Locale;
};

/** People with an account, as one of them finds and changes them. */
export type Persons = {
  readonly read: (actor: SignedIn) => Promise<PersonFacts | null>;
  readonly change: (actor: SignedIn, facts: PersonFacts) => Promise<void>;
  /** Keeps another address, with a record of it and the event `AddressChanged`. @param changeId the id of that event */
  readonly changeAddress: (actor: SignedIn, email: string, changeId: string) => Promise<void>;
  /**
   * Holds an account, or lets it go; with whatever else `work` does in the same transaction.
   *
   * @param at since when; null to let go
   * @returns false where there is nobody
   */
  readonly suspend: (
    actor: SignedIn,
    personId: string,
    at: Date | null,
    work: (audit: Audit) => Promise<void>,
  ) => Promise<boolean>;
};

/** People as the worker finds them. */
export type AddressFollower = {
  /** Gives somebody the address that they sign in with. @returns how to write to them; null for nobody */
  readonly follow: (personId: string, email: string) => Promise<Locale | null>;
};
