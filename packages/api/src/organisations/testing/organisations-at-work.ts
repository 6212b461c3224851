import type { Membership, SignedIn } from "@techconnect/domain/identity/actor";
import { makeAcceptInvitation, makeReceivedInvitations, makeShowInvitation } from "../accept-invitation.ts";
import { makeChangeOrganisation, makeSubmitOrganisation } from "../change-organisation.ts";
import { makeCreateOrganisation } from "../create-organisation.ts";
import { makeInviteMember, makeRevokeInvitation } from "../invite-member.ts";
import { makeReinstateOrganisation, makeReviewOrganisation, makeSuspendOrganisation } from "../judge-organisation.ts";
import {
  makeChangeMember,
  makeLeaveOrganisation,
  makeRemoveMember,
  makeTransferOrganisation,
} from "../manage-members.ts";
import type { OrganisationTransaction } from "../organisation-desk.ts";
import { makeOwnMemberships, makeShowOrganisation, makeVerificationQueue } from "../show-organisation.ts";
import { monday, nextId, plainTokens } from "./an-organisation.ts";

/** Everything that can be done with organisations, at a time that a test sets. */
export const organisationsAtWork = (transaction: OrganisationTransaction) => {
  let instant = monday;
  const needs = { transaction, tokens: plainTokens, newId: nextId, now: () => instant };
  const own = makeOwnMemberships(needs);
  return {
    create: makeCreateOrganisation(needs),
    change: makeChangeOrganisation(needs),
    submit: makeSubmitOrganisation(needs),
    invite: makeInviteMember(needs),
    revoke: makeRevokeInvitation(needs),
    showInvitation: makeShowInvitation(needs),
    accept: makeAcceptInvitation(needs),
    invitations: makeReceivedInvitations(needs),
    changeMember: makeChangeMember(needs),
    removeMember: makeRemoveMember(needs),
    leave: makeLeaveOrganisation(needs),
    transfer: makeTransferOrganisation(needs),
    review: makeReviewOrganisation(needs),
    suspend: makeSuspendOrganisation(needs),
    reinstate: makeReinstateOrganisation(needs),
    show: makeShowOrganisation(needs),
    queue: makeVerificationQueue(needs),
    own,
    /** Somebody as their next request has them. */
    again: async (actor: SignedIn): Promise<SignedIn> => {
      const memberships = (await own(actor)).map(
        ({ organisation: { id, kind, standing }, role, places }): Membership => ({
          organisationId: id,
          kind,
          status: standing.status,
          role,
          places,
        }),
      );
      return {
        ...actor,
        memberships: [...actor.memberships.filter(({ kind }) => kind === "programme"), ...memberships],
      };
    },
    wait: (until: string) => void (instant = new Date(until)),
  };
};

export const aForm = (over: object = {}) => ({
  requestId: nextId(),
  kind: "employer" as const,
  name: "Bakker Software",
  kvkNumber: "12345678",
  website: null,
  emailDomain: "bakker.example",
  about: null,
  ...over,
});
