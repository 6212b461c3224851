import type { SignedIn } from "@techconnect/domain/identity/actor";
import type { Age } from "@techconnect/domain/consents/age";
import type { Consent, Purpose } from "@techconnect/domain/consents/consent";
import type { Guardianship } from "@techconnect/domain/consents/guardianship";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Audit } from "../platform/audit/audit.ts";
import type { Outbox } from "../platform/events.ts";

/** A guardian was asked; `id` is that of the guardianship. */
export type GuardianAsked = { readonly kind: "GuardianAsked"; readonly id: string };

/** What a consent is to. */
export type ConsentAsked = { readonly purpose: Purpose; readonly scope: string | null };

/** A guardian who is to be written to. */
export type GuardianToAsk = Guardianship & {
  /** Made by the form; the same one again means the same question. */
  readonly requestId: string;
  /** Forgotten as soon as the letter is on its way. */
  readonly email: string;
  /** In which language. */
  readonly locale: Locale;
  /** SHA-256 of the secret part of the link; lower-case hexadecimal. */
  readonly tokenHash: string;
};

/** What one person said, as their own transaction sees it. Every implementation passes `testing/consents.contract.ts`. */
export type ConsentLedger = {
  /** Others of the same person who want their turn wait until this transaction ends. */
  readonly takeTurn: () => Promise<void>;
  /** Null when they never said it. */
  readonly age: () => Promise<Age | null>;
  readonly sayAge: (age: Age, at: Date) => Promise<void>;
  /** The newest hundred, newest first. */
  readonly lines: () => Promise<readonly Consent[]>;
  readonly add: (consent: Consent) => Promise<void>;
  /** Withdraws what they themselves gave; whatever was withdrawn before stays as it is. */
  readonly withdraw: (asked: ConsentAsked, at: Date) => Promise<void>;
  /** Newest first. */
  readonly guardianships: () => Promise<readonly (Guardianship & { readonly requestId: string })[]>;
  readonly addGuardianship: (guardian: GuardianToAsk) => Promise<void>;
  readonly endGuardianship: (id: string, at: Date) => Promise<void>;
};

/** Runs `work` in one transaction that sees what one person said; throwing rolls everything back. */
export type ConsentTransaction = <T>(
  person: Pick<SignedIn, "personId">,
  work: (ports: {
    readonly ledger: ConsentLedger;
    readonly audit: Audit;
    readonly outbox: Outbox<GuardianAsked>;
  }) => Promise<T>,
) => Promise<T>;

/** What the link of a guardian leads to. Nothing of it is shown except what they said themselves. */
export type GuardianCase = { readonly guardianship: Guardianship; readonly personId: string; readonly age: Age | null };

/** One guardianship, as the transaction of its link sees it. */
export type GuardianDesk = {
  /** Others with the same link wait until this transaction ends. Null for a link of nobody. */
  readonly find: () => Promise<GuardianCase | null>;
  readonly answer: (guardianship: Guardianship) => Promise<void>;
  /** What the guardian allows now. */
  readonly allowed: () => Promise<readonly Consent[]>;
  readonly allow: (consent: Consent) => Promise<void>;
  readonly withdrawAll: (at: Date) => Promise<void>;
};

export type GuardianTransaction = <T>(
  tokenHash: string,
  work: (ports: { readonly desk: GuardianDesk; readonly audit: Audit }) => Promise<T>,
) => Promise<T>;

/** Makes and hashes the secret that belongs to a guardianship. */
export type GuardianTokens = {
  /** Always the same for the same id, and to be guessed by nobody. */
  readonly tokenFor: (id: string) => string;
  readonly hashOf: (token: string) => string;
};

/** A letter to a guardian that is still to be sent. */
export type LetterToGuardian = Pick<GuardianToAsk, "id" | "email" | "locale" | "expiresAt">;

/** Guardianships as the worker sees them: of all people. */
export type ConsentCaretaker = {
  /** Sends what was not sent, and forgets the address then. Others wait meanwhile. Nothing when it is gone. */
  readonly sendOnce: (id: string, send: (letter: LetterToGuardian) => Promise<void>) => Promise<void>;
  /** People who said a day of birth, with it. */
  readonly younger: () => Promise<readonly { readonly personId: string; readonly age: Age }[]>;
  /** What was said before counts no more, nor does a guardian; the day of birth is forgotten. */
  readonly askAnew: (personId: string, at: Date) => Promise<void>;
  /** Forgets guardianships that `isPast` is true of, with their mails. */
  readonly forget: (isPast: (guardianship: Guardianship) => boolean) => Promise<void>;
};
