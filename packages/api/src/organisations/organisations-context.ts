import type { Loader } from "../platform/loader.ts";
import type { AcceptInvitation, ReceivedInvitations, ShowInvitation } from "./accept-invitation.ts";
import type { ChangeOrganisation, SubmitOrganisation } from "./change-organisation.ts";
import type { CreateOrganisation } from "./create-organisation.ts";
import type { InviteMember, RevokeInvitation } from "./invite-member.ts";
import type { ReinstateOrganisation, ReviewOrganisation, SuspendOrganisation } from "./judge-organisation.ts";
import type { ChangeMember, LeaveOrganisation, RemoveMember, TransferOrganisation } from "./manage-members.ts";
import type {
  OpenVerificationQueue,
  OrganisationShown,
  OwnMemberships,
  ShowOrganisation,
} from "./show-organisation.ts";

/** What other slices find in the context of a request. */
export type OrganisationsContext = {
  readonly organisations: {
    readonly show: ShowOrganisation;
    /** For whoever asks: those that an operation shows are read together. */
    readonly shown: Loader<string, OrganisationShown | null>;
    readonly own: OwnMemberships;
    readonly invitations: ReceivedInvitations;
    readonly verificationQueue: OpenVerificationQueue;
    readonly create: CreateOrganisation;
    readonly change: ChangeOrganisation;
    readonly submit: SubmitOrganisation;
    readonly invite: InviteMember;
    readonly revoke: RevokeInvitation;
    readonly showInvitation: ShowInvitation;
    readonly accept: AcceptInvitation;
    readonly changeMember: ChangeMember;
    readonly removeMember: RemoveMember;
    readonly leave: LeaveOrganisation;
    readonly transfer: TransferOrganisation;
    readonly review: ReviewOrganisation;
    readonly suspend: SuspendOrganisation;
    readonly reinstate: ReinstateOrganisation;
  };
};
