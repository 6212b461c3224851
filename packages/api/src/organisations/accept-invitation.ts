import type { Actor } from "@techconnect/domain/identity/actor";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { maskedEmail } from "@techconnect/domain/organisations/email-domain";
import { ended, stateOfInvitation, type InvitationState } from "@techconnect/domain/organisations/invitation";
import { admit, memberIn } from "@techconnect/domain/organisations/members";
import type { MemberRole, OrganisationKind } from "@techconnect/domain/organisations/organisation";
import { anonymous } from "@techconnect/domain/identity/actor";
import { notAllowed, notFound, notSignedIn } from "../platform/access-failures.ts";
import type { Saved } from "./create-organisation.ts";
import { invitationOver, wrongAccount, type InvitationOver, type NoAccess, type WrongAccount } from "./failures.ts";
import { said, type OrganisationNeeds, type Received } from "./organisation-desk.ts";

export type AcceptInvitationError = NoAccess | WrongAccount | InvitationOver;
export type AcceptInvitation = (actor: Actor, token: string) => Promise<Result<Saved, AcceptInvitationError>>;

/** What whoever has the link may see. */
export type InvitationToAccept = {
  /** The secret part of the link. */
  readonly token: string;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
  readonly role: MemberRole;
  readonly places: readonly string[];
  readonly state: InvitationState;
  /** Such as `a•••@example.org`; null once it came to its end. */
  readonly invited: string | null;
  readonly expiresAt: Date;
};
export type ReceivedInvitations = (actor: Actor) => Promise<readonly InvitationToAccept[]>;
export type ShowInvitation = (token: string) => Promise<InvitationToAccept | null>;

/** So many are shown: whoever invites everybody is not to fill a page. */
const mostReceived = 20;

type Needs = Pick<OrganisationNeeds, "transaction" | "tokens" | "now">;

const toAccept = ({ invitation, organisation }: Received, token: string, now: Date): InvitationToAccept => ({
  token,
  organisationName: organisation.name,
  organisationKind: organisation.kind,
  role: invitation.role,
  places: invitation.places,
  state: stateOfInvitation(invitation, now),
  invited: invitation.email === null ? null : maskedEmail(invitation.email),
  expiresAt: invitation.expiresAt,
});

/** What somebody can accept with the account that they are signed in with, newest first. */
export const makeReceivedInvitations =
  ({ transaction, tokens, now }: Needs): ReceivedInvitations =>
  async (actor) => {
    if (actor.kind === "anonymous" || actor.isSuspended) return [];
    const instant = now();
    const received = await transaction(actor, ({ invitations }) => invitations.received(instant, mostReceived));
    return received.map((one) => toAccept(one, tokens.tokenFor(one.invitation.id), instant));
  };

/** The invitation of a link; null for a link of nobody. */
export const makeShowInvitation =
  ({ transaction, tokens, now }: Needs): ShowInvitation =>
  (token) =>
    transaction(anonymous, async ({ invitations }) => {
      const found = await invitations.find(tokens.hashOf(token));
      if (!found) return null;
      const { invitation, circle } = found;
      return toAccept({ invitation, organisation: circle.organisation }, token, now());
    });

/** Becomes a member by an invitation, with the account whose address was invited. Doing so twice does so once. */
export const makeAcceptInvitation =
  ({ transaction, tokens, now }: Needs): AcceptInvitation =>
  async (actor, token) => {
    if (actor.kind === "anonymous") return notSignedIn;
    if (actor.isSuspended) return notAllowed;

    return transaction<Result<Saved, AcceptInvitationError>>(actor, async (desk) => {
      const found = await desk.invitations.take(tokens.hashOf(token));
      if (!found) return notFound;
      const { invitation, circle } = found;
      const saved = ok({ organisationId: circle.organisation.id });

      const state = stateOfInvitation(invitation, now());
      if (state === "accepted" && memberIn(circle.members, actor.personId)) return saved;
      if (state !== "open") return invitationOver(state);
      if (invitation.email !== actor.email) return wrongAccount(maskedEmail(invitation.email ?? ""));
      if (circle.organisation.standing.status === "suspended") return notAllowed;

      const { role, places } = invitation;
      await desk.organisations.saveMembers(circle, admit(circle.members, { personId: actor.personId, role, places }));
      await desk.invitations.save(ended(invitation, "accepted", now()));
      const subject = { kind: "invitation", id: invitation.id };
      await desk.audit.append(said(actor, circle.organisation.id, "member.join", { subject }));
      return saved;
    });
  };
