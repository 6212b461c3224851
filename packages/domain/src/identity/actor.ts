import type { MemberRole, OrganisationKind, OrganisationStatus } from "../organisations/organisation.ts";

/** Person × organisation × role × scope. */
export type Membership = {
  readonly organisationId: string;
  readonly kind: OrganisationKind;
  readonly status: OrganisationStatus;
  readonly role: MemberRole;
  /** Where the role holds: areas of four-digit postcodes; none for everywhere. */
  readonly places: readonly string[];
};

/** Somebody without an account, or who is not signed in. */
export type Anonymous = { readonly kind: "anonymous" };

/** Somebody who is signed in, as everything that they ask is judged by. */
export type SignedIn = {
  readonly kind: "signed-in";
  /** UUIDv7, that of the account. */
  readonly personId: string;
  readonly sessionId: string;
  /** As it was verified, in lower case. */
  readonly email: string;
  /** True while a moderator holds the account: everything of one's own stays in reach, nothing of others does. */
  readonly isSuspended: boolean;
  readonly memberships: readonly Membership[];
};

/** Who asks. */
export type Actor = Anonymous | SignedIn;

export const anonymous: Anonymous = { kind: "anonymous" };

/** The memberships that count: a person or an organisation that is suspended acts for nobody. */
export const standing = (actor: Actor): readonly Membership[] =>
  actor.kind === "anonymous" || actor.isSuspended
    ? []
    : actor.memberships.filter(({ status }) => status !== "suspended");

/** Does somebody have one of these roles in an organisation that counts? @param organisationId absent: in any */
export const hasRole = (actor: Actor, roles: readonly MemberRole[], organisationId?: string): boolean =>
  standing(actor).some(
    (one) => roles.includes(one.role) && (organisationId === undefined || one.organisationId === organisationId),
  );

/** Does somebody have one of these roles in the organisation that runs the platform? */
export const runsPlatform = (actor: Actor, roles: readonly MemberRole[]): boolean =>
  standing(actor).some(
    ({ kind, status, role }) => kind === "programme" && status === "verified" && roles.includes(role),
  );

/** Judges organisations and accounts: moderators and the platform's admins. */
export const moderates = (actor: Actor): boolean => runsPlatform(actor, ["moderator", "admin"]);
