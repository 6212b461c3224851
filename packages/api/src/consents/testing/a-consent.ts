import { randomUUID } from "node:crypto";
import type { SignedIn } from "@techconnect/domain/identity/actor";
import type { Consent } from "@techconnect/domain/consents/consent";
import { expiryOfLink } from "@techconnect/domain/consents/guardianship";
import type { ConsentCaretaker, ConsentTransaction, GuardianToAsk, GuardianTransaction } from "../consent-ledger.ts";

/** A Friday morning. */
export const friday = new Date("2026-11-27T09:30:00.000Z");
/** Days after it. */
export const later = (days: number): Date => new Date(friday.getTime() + days * 86_400_000);

/** Fourteen on that morning. */
export const fourteen = { kind: "younger", bornOn: "2012-05-01" } as const;

/** Somebody who is signed in, whom no other test knows of. */
export const somebody = (): SignedIn => {
  const personId = randomUUID();
  const email = `${personId}@example.org`;
  return { kind: "signed-in", personId, sessionId: randomUUID(), email, isSuspended: false, memberships: [] };
};

export const aLine = (over: Partial<Consent> = {}): Consent => ({
  id: randomUUID(),
  purpose: "keep-card",
  scope: null,
  textVersion: 1,
  givenAt: friday,
  givenBy: "self",
  withdrawnAt: null,
  ...over,
});

export const aGuardian = (over: Partial<GuardianToAsk> = {}): GuardianToAsk => {
  const askedAt = over.askedAt ?? friday;
  const id = randomUUID();
  return {
    id,
    requestId: randomUUID(),
    email: "fatima@example.org",
    locale: "ar",
    tokenHash: `hash of ${id}`,
    askedAt,
    expiresAt: expiryOfLink(askedAt),
    verdict: null,
    answeredAt: null,
    endedAt: null,
    ...over,
  };
};

/** All that is kept of consents, for people, for guardians and for the worker. */
export type ConsentStore = {
  readonly transaction: ConsentTransaction;
  readonly guardians: GuardianTransaction;
  readonly caretaker: ConsentCaretaker;
};
