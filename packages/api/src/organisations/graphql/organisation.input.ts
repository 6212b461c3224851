import { Field, ID, InputType, Int } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { MemberRole, OrganisationKind } from "@techconnect/domain/organisations/organisation";
import type { SendBackReason, Verdict } from "@techconnect/domain/organisations/verification";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { LocaleEnum } from "../../platform/graphql/locale.ts";
import { MemberRoleEnum, OrganisationKindEnum, SendBackReasonEnum } from "./organisation.type.ts";

const ReviewVerdictEnum = enumOf(
  "OrganisationReviewVerdict",
  ["approve", "send-back"] as const satisfies readonly Verdict[],
  "What a moderator finds of an organisation that waits.",
);

const kvk = "Eight digits; employers, educators and funders have one.";
const domain = "What stands after the @, where it is the organisation's own.";
const places = "Areas of four-digit postcodes; none for everywhere.";

@InputType({ description: "What somebody fills in to bring an organisation in." })
export class CreateOrganisationInput {
  @Field(() => ID, { description: "A UUID, made by the form. Sending the same one twice makes one." })
  readonly requestId!: string;
  @Field(() => OrganisationKindEnum, { description: "What it is for; it stays so." }) readonly kind!: OrganisationKind;
  @Field(() => String, { description: "2 to 80 characters." }) readonly name!: string;
  @Field(() => String, { nullable: true, description: kvk }) readonly kvkNumber?: string | null;
  @Field(() => String, { nullable: true, description: "Its own address on the web." }) readonly website?: string | null;
  @Field(() => String, { nullable: true, description: domain }) readonly emailDomain?: string | null;
  @Field(() => String, { nullable: true, description: "At most 1,000 characters." }) readonly about?: string | null;
}

@InputType({ description: "What an admin fills in to change an organisation; what is left out becomes empty." })
export class ChangeOrganisationInput {
  @Field(() => ID, { description: "Which organisation." }) readonly organisationId!: string;
  @Field(() => Int, { description: "The one that was looked at." }) readonly version!: number;
  @Field(() => String, { description: "2 to 80 characters." }) readonly name!: string;
  @Field(() => String, { nullable: true, description: kvk }) readonly kvkNumber?: string | null;
  @Field(() => String, { nullable: true, description: "Its own address on the web." }) readonly website?: string | null;
  @Field(() => String, { nullable: true, description: domain }) readonly emailDomain?: string | null;
  @Field(() => String, { nullable: true, description: "At most 1,000 characters." }) readonly about?: string | null;
}

@InputType({ description: "What an admin fills in to invite somebody." })
export class InviteMemberInput {
  @Field(() => ID, { description: "Which organisation." }) readonly organisationId!: string;
  @Field(() => ID, { description: "A UUID, made by the form. Sending the same one twice invites once." })
  readonly requestId!: string;
  @Field(() => String, { description: "An e-mail address." }) readonly email!: string;
  @Field(() => MemberRoleEnum, { description: "One of the organisation's kind." }) readonly role!: MemberRole;
  @Field(() => [String], { defaultValue: [], description: places }) readonly places!: string[];
  @Field(() => LocaleEnum, { nullable: true, description: "Of the letter; absent: that of the request." })
  readonly locale?: Locale | null;
}

@InputType({ description: "What an admin changes about a member." })
export class ChangeMemberInput {
  @Field(() => ID, { description: "Which organisation." }) readonly organisationId!: string;
  @Field(() => ID, { description: "Which member." }) readonly personId!: string;
  @Field(() => MemberRoleEnum, { description: "One of the organisation's kind." }) readonly role!: MemberRole;
  @Field(() => [String], { defaultValue: [], description: places }) readonly places!: string[];
}

@InputType({ description: "To whom an admin hands an organisation over." })
export class TransferOrganisationInput {
  @Field(() => ID, { description: "Which organisation." }) readonly organisationId!: string;
  @Field(() => ID, { description: "Who becomes admin." }) readonly personId!: string;
  @Field(() => MemberRoleEnum, { description: "What whoever hands over goes on as." }) readonly ownRole!: MemberRole;
}

@InputType({ description: "What a moderator says of an organisation that waits." })
export class ReviewOrganisationInput {
  @Field(() => ID, { description: "Which organisation." }) readonly organisationId!: string;
  @Field(() => Int, { description: "The one that was looked at." }) readonly version!: number;
  @Field(() => ReviewVerdictEnum, { description: "What was found." }) readonly verdict!: "approve" | "send-back";
  @Field(() => SendBackReasonEnum, { nullable: true, description: "Why it is sent back." })
  readonly reason?: SendBackReason | null;
}
