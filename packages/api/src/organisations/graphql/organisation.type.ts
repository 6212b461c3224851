import { Extensions, Field, ID, Int, ObjectType } from "type-graphql";
import type { InvitationState } from "@techconnect/domain/organisations/invitation";
import {
  memberRoles,
  organisationKinds,
  organisationStatuses,
  type MemberRole,
  type OrganisationKind,
  type OrganisationStatus,
} from "@techconnect/domain/organisations/organisation";
import {
  reinstatementReasons,
  reviewReasons,
  sendBackReasons,
  suspensionReasons,
  verdicts,
  type ReviewReason,
  type Verdict,
} from "@techconnect/domain/organisations/verification";
import type { OrganisationShown } from "../show-organisation.ts";
import { connectionType } from "../../platform/graphql/connection.ts";
import { enumOf } from "../../platform/graphql/enum-of.ts";

export const OrganisationKindEnum = enumOf("OrganisationKind", organisationKinds, "What an organisation is for.");
export const MemberRoleEnum = enumOf(
  "MemberRole",
  memberRoles,
  "What a member does. An admin looks after members too.",
);
export const OrganisationStatusEnum = enumOf(
  "OrganisationStatus",
  organisationStatuses,
  "May prepare everything; waits for a moderator; reaches people; keeps its data and reaches nobody.",
);
export const VerdictEnum = enumOf("OrganisationVerdict", verdicts, "What a moderator decided.");
export const ReviewReasonEnum = enumOf("OrganisationReviewReason", reviewReasons, "Why a moderator decided so.");
export const SendBackReasonEnum = enumOf("SendBackReason", sendBackReasons, "Why an organisation is sent back.");
export const SuspensionReasonEnum = enumOf(
  "OrganisationSuspensionReason",
  suspensionReasons,
  "Why an organisation is suspended.",
);
export const ReinstatementReasonEnum = enumOf(
  "OrganisationReinstatementReason",
  reinstatementReasons,
  "Why an organisation comes back.",
);
export const InvitationStateEnum = enumOf(
  "InvitationState",
  ["open", "expired", "accepted", "revoked", "replaced"] as const satisfies readonly InvitationState[],
  "Can be accepted; its time is over; was accepted; was taken back; the same address was invited again.",
);

@ObjectType("OrganisationMember", { simpleResolvers: true, description: "A member, as colleagues see one." })
export class OrganisationMemberType {
  @Field(() => ID, { description: "Of the person." }) readonly personId!: string;
  @Field(() => String, { description: "What they want to be called; empty until they say." }) readonly name!: string;
  @Field(() => String, { description: "Where they are written to." }) readonly email!: string;
  @Field(() => MemberRoleEnum, { description: "What they do here." }) readonly role!: MemberRole;
  @Field(() => [String], { description: "Areas of four-digit postcodes; none for everywhere." })
  readonly places!: readonly string[];
  @Field(() => String, { description: "Since when; ISO 8601, UTC." }) readonly since!: string;
}

@ObjectType("OrganisationInvitation", { simpleResolvers: true, description: "An invitation, as members see it." })
export class OrganisationInvitationType {
  @Field(() => ID, { description: "The same for as long as it exists." }) readonly id!: string;
  @Field(() => String, {
    nullable: true,
    description: "Whole for admins, else like `a•••@example.org`; null once over.",
  })
  readonly email!: string | null;
  @Field(() => MemberRoleEnum, { description: "What for." }) readonly role!: MemberRole;
  @Field(() => [String], { description: "Areas of four-digit postcodes; none for everywhere." })
  readonly places!: readonly string[];
  @Field(() => InvitationStateEnum, { description: "Whether it can still be accepted." })
  readonly state!: InvitationState;
  @Field(() => String, { description: "ISO 8601, UTC." }) readonly invitedAt!: string;
  @Field(() => String, { description: "From then on it is worth nothing; ISO 8601, UTC." }) readonly expiresAt!: string;
}

@ObjectType("OrganisationReview", { simpleResolvers: true, description: "What a moderator decided; never who." })
export class OrganisationReviewType {
  @Field(() => VerdictEnum, { description: "What was decided." }) readonly verdict!: Verdict;
  @Field(() => ReviewReasonEnum, { nullable: true, description: "Why; null for an approval." })
  readonly reason!: ReviewReason | null;
  @Field(() => String, { description: "When; ISO 8601, UTC." }) readonly at!: string;
}

@ObjectType("OrganisationRecord", {
  simpleResolvers: true,
  description: "What members and moderators see of an organisation besides.",
})
export class OrganisationRecordType {
  @Field(() => OrganisationStatusEnum, { description: "Where it stands." }) readonly status!: OrganisationStatus;
  @Field(() => Int, { description: "Rises with every change; goes along with the next one." })
  readonly version!: number;
  @Field(() => String, { nullable: true, description: "Eight digits." }) readonly kvkNumber!: string | null;
  @Field(() => String, { nullable: true, description: "What stands after the @." }) readonly emailDomain!:
    | string
    | null;
  @Field(() => Boolean, { description: "Did somebody of it sign in with an address at that domain?" })
  readonly isDomainProven!: boolean;
  @Field(() => String, { nullable: true, description: "Since when it waits, or last did; ISO 8601, UTC." })
  readonly submittedAt!: string | null;
  @Field(() => MemberRoleEnum, { nullable: true, description: "One's own role; null for a moderator." })
  readonly role!: MemberRole | null;
  @Field(() => [OrganisationMemberType], {
    nullable: true,
    description: "Oneself and colleagues, who came first first; null for a moderator. In a suspended one only oneself.",
  })
  @Extensions({ rows: 200 })
  readonly members!: readonly OrganisationMemberType[] | null;
  @Field(() => [OrganisationInvitationType], {
    nullable: true,
    description: "Newest first, for as long as they are kept; null for a moderator.",
  })
  @Extensions({ rows: 200 })
  readonly invitations!: readonly OrganisationInvitationType[] | null;
  @Field(() => [OrganisationReviewType], { description: "What moderators decided, newest first." })
  @Extensions({ rows: 20 })
  readonly reviews!: readonly OrganisationReviewType[];
  @Field(() => Int, { description: "How many moderators approved since it was submitted." })
  readonly approvals!: number;
  @Field(() => Int, { nullable: true, description: "How many must; for members null while none did." })
  readonly approvalsNeeded!: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Is there a school or employer at the same e-mail domain that it could pass for? Null for members.",
  })
  readonly isDomainShared!: boolean | null;
}

@ObjectType("Organisation", { simpleResolvers: true, description: "An employer, school, hub or the like." })
export class OrganisationType {
  /** What was found along with it; absent where nobody looked for more yet. */
  readonly shown?: OrganisationShown;
  @Field(() => ID, { description: "The same for as long as it exists." }) readonly id!: string;
  @Field(() => OrganisationKindEnum, { description: "What it is for." }) readonly kind!: OrganisationKind;
  @Field(() => String, { description: "What it is called." }) readonly name!: string;
  @Field(() => String, { nullable: true, description: "Its own address on the web." }) readonly website!: string | null;
  @Field(() => String, { nullable: true, description: "What it says of itself." }) readonly about!: string | null;
  @Field(() => String, { nullable: true, description: "The day on which moderators verified it, YYYY-MM-DD." })
  readonly verifiedOn!: string | null;
}

@ObjectType("Membership", { simpleResolvers: true, description: "One's own place in an organisation." })
export class MembershipType {
  @Field(() => OrganisationType, { description: "Where." }) readonly organisation!: OrganisationType;
  @Field(() => OrganisationStatusEnum, { description: "Where it stands." }) readonly status!: OrganisationStatus;
  @Field(() => MemberRoleEnum, { description: "As what." }) readonly role!: MemberRole;
  @Field(() => [String], { description: "Areas of four-digit postcodes; none for everywhere." })
  readonly places!: readonly string[];
}

@ObjectType("Invitation", { simpleResolvers: true, description: "An invitation, as whoever has its link sees it." })
export class InvitationType {
  @Field(() => String, { description: "The secret part of its link." }) readonly token!: string;
  @Field(() => String, { description: "Who invites." }) readonly organisationName!: string;
  @Field(() => OrganisationKindEnum, { description: "What it is for." }) readonly organisationKind!: OrganisationKind;
  @Field(() => MemberRoleEnum, { description: "As what." }) readonly role!: MemberRole;
  @Field(() => [String], { description: "Areas of four-digit postcodes; none for everywhere." })
  readonly places!: readonly string[];
  @Field(() => InvitationStateEnum, { description: "Whether it can still be accepted." })
  readonly state!: InvitationState;
  @Field(() => String, { nullable: true, description: "Which address, such as `a•••@example.org`; null once over." })
  readonly invited!: string | null;
  @Field(() => String, { description: "From then on it is worth nothing; ISO 8601, UTC." }) readonly expiresAt!: string;
}

export const OrganisationConnection = connectionType<OrganisationType>("Organisation", () => OrganisationType);
