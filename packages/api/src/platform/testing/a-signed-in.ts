import { randomUUID } from "node:crypto";
import type { SignedIn } from "@techconnect/domain/identity/actor";

/** Somebody who is signed in and belongs to no organisation. */
export const aSignedIn = (over: Partial<SignedIn> = {}): SignedIn => ({
  kind: "signed-in",
  personId: randomUUID(),
  sessionId: randomUUID(),
  email: "amina@example.org",
  isSuspended: false,
  memberships: [],
  ...over,
});
