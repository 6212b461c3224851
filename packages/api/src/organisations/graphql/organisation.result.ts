import { Field, Int, ObjectType } from "type-graphql";
import type { InvitationState } from "@techconnect/domain/organisations/invitation";
import type { OrganisationStatus } from "@techconnect/domain/organisations/organisation";
import type { WrongStatus } from "@techconnect/domain/organisations/organisation-status";
import { NotAllowedType, NotFoundType, NotSignedInType } from "../../platform/graphql/access-failures.type.ts";
import { InvalidInputType } from "../../platform/graphql/invalid-input.type.ts";
import { resultUnion } from "../../platform/graphql/result-union.ts";
import { UserError } from "../../platform/graphql/user-error.type.ts";
import { TooManyRequestsType } from "../../support/graphql/call-request.type.ts";
import type { AcceptInvitationError } from "../accept-invitation.ts";
import type { ChangeOrganisationError, SubmitOrganisationError } from "../change-organisation.ts";
import type { CreateOrganisationError } from "../create-organisation.ts";
import type { ChangedMeanwhile, InvitationOver, NoAccess, WrongAccount } from "../failures.ts";
import type { InviteMemberError } from "../invite-member.ts";
import type { JudgeError, ReviewOrganisationError } from "../judge-organisation.ts";
import type { ChangeMemberError, RemoveMemberError } from "../manage-members.ts";
import { LastAdminType } from "./last-admin.type.ts";
import { InvitationStateEnum, OrganisationStatusEnum } from "./organisation.type.ts";

@ObjectType("ChangedMeanwhile", {
  implements: UserError,
  description: "Somebody else changed it since it was looked at; nothing was overwritten.",
})
export class ChangedMeanwhileType extends UserError implements ChangedMeanwhile {
  readonly kind = "ChangedMeanwhile";
  @Field(() => Int, { description: "The version that there is now." }) readonly version!: number;
}

@ObjectType("WrongAccount", { implements: UserError, description: "The invitation is for another address." })
export class WrongAccountType extends UserError implements WrongAccount {
  readonly kind = "WrongAccount";
  @Field(() => String, { description: "Enough to know one's own address by, such as `a•••@example.org`." })
  readonly invited!: string;
}

@ObjectType("InvitationOver", { implements: UserError, description: "The invitation cannot be accepted any more." })
export class InvitationOverType extends UserError implements InvitationOver {
  readonly kind = "InvitationOver";
  @Field(() => InvitationStateEnum, { description: "Why." }) readonly state!: Exclude<InvitationState, "open">;
}

@ObjectType("WrongStatus", { implements: UserError, description: "That cannot be done where the organisation stands." })
export class WrongStatusType extends UserError implements WrongStatus {
  readonly kind = "WrongStatus";
  @Field(() => OrganisationStatusEnum, { description: "Where it stands." }) readonly status!: OrganisationStatus;
}

@ObjectType("OrganisationSaved", { description: "It is kept." })
export class OrganisationSavedType {
  readonly organisationId!: string;
}

@ObjectType("OrganisationLeft", { simpleResolvers: true, description: "One is no member any more." })
export class OrganisationLeftType {
  @Field(() => Boolean, { description: "Always true." }) readonly left!: true;
}

const access = { NotSignedIn: NotSignedInType, NotAllowed: NotAllowedType, NotFound: NotFoundType };

export const CreateOrganisationResult = resultUnion<OrganisationSavedType, CreateOrganisationError>(
  "CreateOrganisationResult",
  "What becomes of bringing an organisation in.",
  OrganisationSavedType,
  { NotSignedIn: NotSignedInType, NotAllowed: NotAllowedType, InvalidInput: InvalidInputType },
);
export const ChangeOrganisationResult = resultUnion<OrganisationSavedType, ChangeOrganisationError>(
  "ChangeOrganisationResult",
  "What becomes of changing an organisation.",
  OrganisationSavedType,
  { ...access, InvalidInput: InvalidInputType, ChangedMeanwhile: ChangedMeanwhileType },
);
export const SubmitOrganisationResult = resultUnion<OrganisationSavedType, SubmitOrganisationError>(
  "SubmitOrganisationResult",
  "What becomes of asking moderators to look.",
  OrganisationSavedType,
  { ...access, WrongStatus: WrongStatusType },
);
export const InviteMemberResult = resultUnion<OrganisationSavedType, InviteMemberError>(
  "InviteMemberResult",
  "What becomes of inviting somebody.",
  OrganisationSavedType,
  { ...access, InvalidInput: InvalidInputType, TooManyRequests: TooManyRequestsType },
);
export const RevokeInvitationResult = resultUnion<OrganisationSavedType, NoAccess>(
  "RevokeInvitationResult",
  "What becomes of taking an invitation back.",
  OrganisationSavedType,
  access,
);
export const AcceptInvitationResult = resultUnion<OrganisationSavedType, AcceptInvitationError>(
  "AcceptInvitationResult",
  "What becomes of accepting an invitation.",
  OrganisationSavedType,
  { ...access, WrongAccount: WrongAccountType, InvitationOver: InvitationOverType },
);
export const ChangeMemberResult = resultUnion<OrganisationSavedType, ChangeMemberError>(
  "ChangeMemberResult",
  "What becomes of changing a member, or of handing over.",
  OrganisationSavedType,
  { ...access, InvalidInput: InvalidInputType, LastAdmin: LastAdminType },
);
export const RemoveMemberResult = resultUnion<OrganisationSavedType, RemoveMemberError>(
  "RemoveMemberResult",
  "What becomes of letting a member go.",
  OrganisationSavedType,
  { ...access, LastAdmin: LastAdminType },
);
export const LeaveOrganisationResult = resultUnion<OrganisationLeftType, RemoveMemberError>(
  "LeaveOrganisationResult",
  "What becomes of leaving an organisation.",
  OrganisationLeftType,
  { ...access, LastAdmin: LastAdminType },
);
export const ReviewOrganisationResult = resultUnion<OrganisationSavedType, ReviewOrganisationError>(
  "ReviewOrganisationResult",
  "What becomes of a moderator's verdict.",
  OrganisationSavedType,
  {
    ...access,
    InvalidInput: InvalidInputType,
    ChangedMeanwhile: ChangedMeanwhileType,
    WrongStatus: WrongStatusType,
  },
);
export const JudgeOrganisationResult = resultUnion<OrganisationSavedType, JudgeError>(
  "JudgeOrganisationResult",
  "What becomes of suspending or reinstating.",
  OrganisationSavedType,
  { ...access, WrongStatus: WrongStatusType },
);
