import type { Membership, SignedIn } from "@techconnect/domain/identity/actor";
import type { Invitation } from "@techconnect/domain/organisations/invitation";
import { unverified } from "@techconnect/domain/organisations/organisation-status";
import type { InvitationTokens, Organisation } from "../organisation-desk.ts";

/** A Monday morning. */
export const monday = new Date("2026-11-23T09:30:00.000Z");

export const uuidOf = (n: number): string => `0199c0de-0000-7000-8000-${String(n).padStart(12, "0")}`;

/** Secrets that a test can read. */
export const plainTokens: InvitationTokens = {
  tokenFor: (invitationId) => `token of ${invitationId}`,
  hashOf: (token) => `hash of ${token}`,
};

let last = 1_000;
/** An id that no other test has. */
export const nextId = (): string => uuidOf(++last);

/** Somebody who is signed in; a test names only what it is about. */
export const somebody = (over: Partial<SignedIn> = {}): SignedIn => ({
  kind: "signed-in",
  personId: nextId(),
  sessionId: uuidOf(1),
  email: "amina@bakker.example",
  isSuspended: false,
  memberships: [],
  ...over,
});

/** Somebody of the organisation that runs the platform. */
export const aModerator = (over: Partial<SignedIn> = {}): SignedIn => {
  const membership: Membership = {
    organisationId: uuidOf(2),
    kind: "programme",
    status: "verified",
    role: "moderator",
    places: [],
  };
  return somebody({ email: "hanna@platform.example", memberships: [membership], ...over });
};

export const anOrganisation = (over: Partial<Organisation> = {}): Organisation => ({
  id: nextId(),
  requestId: nextId(),
  kind: "employer",
  name: "Bakker Software",
  kvkNumber: "12345678",
  website: "https://www.bakker.example/",
  emailDomain: "bakker.example",
  about: null,
  standing: unverified,
  isDomainProven: true,
  version: 1,
  createdAt: monday,
  submittedAt: null,
  verifiedAt: null,
  ...over,
});

export const anInvitation = (over: Partial<Invitation> = {}): Invitation => {
  const id = over.id ?? nextId();
  return {
    id,
    organisationId: uuidOf(3),
    requestId: nextId(),
    email: "bo@bakker.example",
    role: "member",
    places: [],
    locale: "nl",
    invitedBy: null,
    invitedAt: monday,
    expiresAt: new Date("2026-12-07T09:30:00.000Z"),
    end: null,
    eraseAfter: new Date("2027-01-06T09:30:00.000Z"),
    tokenHash: plainTokens.hashOf(plainTokens.tokenFor(id)),
    ...over,
  };
};
