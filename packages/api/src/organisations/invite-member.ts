import type { Actor } from "@techconnect/domain/identity/actor";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import {
  ended,
  invite,
  invitesTheSame,
  stateOfInvitation,
  withinInvitationLimit,
  type AskedInvitation,
  type Invitation,
} from "@techconnect/domain/organisations/invitation";
import type { TooManyRequests } from "@techconnect/domain/support/call-request";
import { notFound } from "../platform/access-failures.ts";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { Saved } from "./create-organisation.ts";
import type { NoAccess } from "./failures.ts";
import { asAdmin, type MemberAtWork } from "./in-organisation.ts";
import { said, type OrganisationDesk, type OrganisationNeeds } from "./organisation-desk.ts";

export type InviteMemberError = NoAccess | InvalidInput | TooManyRequests;
export type InviteMember = (
  actor: Actor,
  asked: AskedInvitation & { readonly organisationId: string },
) => Promise<Result<Saved, InviteMemberError>>;
export type RevokeInvitation = (
  actor: Actor,
  asked: { readonly organisationId: string; readonly invitationId: string },
) => Promise<Result<Saved, NoAccess>>;

/** Members and open invitations together: an organisation is read whole. */
const mostMembers = 200;

const about = ({ id }: Pick<Invitation, "id">) => ({ subject: { kind: "invitation", id } });

/** Brings an invitation to its end, with the letter about it that may still wait. */
const end = async (desk: OrganisationDesk, invitation: Invitation, how: "revoked" | "replaced", now: Date) => {
  await desk.outbox.withdraw({ kind: "MemberInvited", id: invitation.id });
  await desk.invitations.save(ended(invitation, how, now));
};

/** Why somebody cannot be invited now, apart from what the form says. */
const refusal = async (
  { desk, organisation, members }: MemberAtWork,
  { email }: Invitation,
  open: number,
): Promise<Result<never, InvalidInput> | null> => {
  const colleagues = await desk.organisations.colleagues(organisation.id);
  if (colleagues.some((colleague) => colleague.email === email))
    return invalidInput(["input", "email"], "This person is a member already.");
  return members.length + open < mostMembers
    ? null
    : invalidInput(["input", "email"], `An organisation has at most ${mostMembers} members.`);
};

/**
 * Invites somebody to become a member. Sending the same form again invites once; inviting the same address anew makes
 * the earlier link worthless.
 */
export const makeInviteMember =
  ({ transaction, tokens, newId, now }: OrganisationNeeds): InviteMember =>
  (actor, { organisationId, ...asked }) =>
    asAdmin<Saved, InviteMemberError>(transaction, actor, organisationId, async (at) => {
      const { organisation, desk, me } = at;
      const instant = now();
      const tokenHashOf = (id: string) => tokens.hashOf(tokens.tokenFor(id));
      const read = invite(asked, { id: newId(), organisation, invitedBy: me.personId, now: instant, tokenHashOf });
      if (!read.ok) return invalidInput(["input", read.error.field], read.error.message);

      const earlier = await desk.invitations.of(organisation.id);
      const same = earlier.find(({ requestId }) => requestId === read.value.requestId);
      if (same && invitesTheSame(same, read.value)) return ok({ organisationId: organisation.id });
      if (same)
        return invalidInput(["input", "requestId"], "This form was sent before with other content; open it anew.");

      const open = earlier.filter((one) => stateOfInvitation(one, instant) === "open");
      const refused = await refusal(at, read.value, open.length);
      if (refused) return refused;
      const sent = [...earlier.map(({ invitedAt }) => invitedAt), instant];
      const allowed = withinInvitationLimit(organisation.standing.status, sent, instant);
      if (!allowed.ok) return allowed;

      for (const one of earlier) if (one.email === read.value.email) await end(desk, one, "replaced", instant);
      await desk.invitations.keep(read.value);
      await desk.outbox.append({ kind: "MemberInvited", id: read.value.id });
      await desk.audit.append(said(at.actor, organisation.id, "member.invite", about(read.value)));
      return ok({ organisationId: organisation.id });
    });

/** Takes an invitation back; its link is worth nothing from then on. Taking back what has ended changes nothing. */
export const makeRevokeInvitation =
  ({ transaction, now }: Pick<OrganisationNeeds, "transaction" | "now">): RevokeInvitation =>
  (actor, { organisationId, invitationId }) =>
    asAdmin<Saved, NoAccess>(transaction, actor, organisationId, async ({ organisation, desk, actor: by }) => {
      const all = await desk.invitations.of(organisation.id);
      const invitation = all.find(({ id }) => id === invitationId.toLowerCase());
      if (!invitation) return notFound;

      if (invitation.end === null) {
        await end(desk, invitation, "revoked", now());
        await desk.audit.append(said(by, organisation.id, "invitation.revoke", about(invitation)));
      }
      return ok({ organisationId: organisation.id });
    });
