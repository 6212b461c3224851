import type { SignedIn, Membership } from "../../identity/actor.ts";
import type { Helping } from "../helping.ts";

/** A Friday morning. */
export const friday = new Date("2026-11-27T09:30:00.000Z");

export const amina = "0199aaaa-0000-7000-8000-000000000001";
export const hugo = "0199bbbb-0000-7000-8000-000000000002";
export const library = "0199cccc-0000-7000-8000-000000000003";

/** Somebody who is signed in, without a role. */
export const aPerson = (over: Partial<SignedIn> = {}): SignedIn => ({
  kind: "signed-in",
  personId: amina,
  sessionId: "0199dddd-0000-7000-8000-000000000001",
  email: "amina@example.org",
  isSuspended: false,
  memberships: [],
  ...over,
});

export const aMembership = (over: Partial<Membership> = {}): Membership => ({
  organisationId: library,
  kind: "hub",
  status: "verified",
  role: "hub-host",
  places: [],
  ...over,
});

/** The host of a hub, whose work it is to help people. */
export const aHelper = (membership: Partial<Membership> = {}): SignedIn =>
  aPerson({ personId: hugo, email: "hugo@hub.example", memberships: [aMembership(membership)] });

/** Help that was asked for and waits for an answer. */
export const aHelping = (over: Partial<Helping> = {}): Helping => ({
  id: "0199eeee-0000-7000-8000-000000000001",
  personId: amina,
  helperId: hugo,
  organisationId: library,
  level: "see",
  code: "KTM4RC79",
  withNeeds: false,
  askedAt: friday,
  acceptedAt: null,
  endedAt: null,
  expiresAt: new Date("2026-12-11T09:30:00.000Z"),
  ...over,
});
