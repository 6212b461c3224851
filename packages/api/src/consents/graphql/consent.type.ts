import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { purposes, type Purpose } from "@techconnect/domain/consents/consent";
import { guardianVerdicts, type GuardianVerdict } from "@techconnect/domain/consents/guardianship";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { LocaleEnum } from "../../platform/graphql/locale.ts";
import type { SaidInForm } from "../consent-desk.ts";
import { ageGroups } from "../say-age.ts";

export const PurposeEnum = enumOf("ConsentPurpose", purposes, "What consent can be given for.");
export const GuardianVerdictEnum = enumOf("GuardianVerdict", guardianVerdicts, "What a guardian says.");
export const AgeGroupEnum = enumOf("AgeGroup", ageGroups, "Whether somebody consents alone.");
const ConsentGiverEnum = enumOf("ConsentGiver", ["self", "guardian"], "Who consented.");

@ObjectType("ConsentText", { simpleResolvers: true, description: "What somebody reads before they consent." })
export class ConsentTextType {
  @Field(() => PurposeEnum, { description: "What it is about." }) readonly purpose!: Purpose;
  @Field(() => Int, { description: "To be sent along with the consent." }) readonly textVersion!: number;
  @Field(() => String, { description: "In words." }) readonly text!: string;
}

@ObjectType("Consent", {
  simpleResolvers: true,
  description: "A line of what somebody consented to. It changes in nothing, except that it is withdrawn.",
})
export class ConsentType {
  @Field(() => ID, { description: "That of the line." }) readonly id!: string;
  @Field(() => PurposeEnum, { description: "What it is for." }) readonly purpose!: Purpose;
  @Field(() => ID, { nullable: true, description: "Whom it is about, by the id of a person; null: about nobody else." })
  readonly scope!: string | null;
  @Field(() => Int, { description: "Which text was read." }) readonly textVersion!: number;
  @Field(() => String, { description: "ISO 8601, UTC." }) readonly givenAt!: string;
  @Field(() => ConsentGiverEnum, { description: "The person, or their guardian." })
  readonly givenBy!: "self" | "guardian";
  @Field(() => String, { nullable: true, description: "ISO 8601, UTC; null while it holds." })
  readonly withdrawnAt!: string | null;
}

@ObjectType("Guardianship", { simpleResolvers: true, description: "A guardian who was asked, without who it is." })
export class GuardianshipType {
  @Field(() => GuardianVerdictEnum, { nullable: true, description: "What they said; null: nothing yet." })
  readonly verdict!: GuardianVerdict | null;
  @Field(() => String, { description: "ISO 8601, UTC." }) readonly askedAt!: string;
  @Field(() => String, { description: "Until when the letter can be answered first; ISO 8601, UTC." })
  readonly expiresAt!: string;
  @Field(() => String, { nullable: true, description: "ISO 8601, UTC." }) readonly answeredAt!: string | null;
}

@ObjectType("GuardianRequest", {
  simpleResolvers: true,
  description: "What a guardian is asked, as the link shows it: nothing of the person.",
})
export class GuardianRequestType extends GuardianshipType {
  @Field(() => [ConsentTextType], { description: "What the guardian would allow." })
  readonly texts!: readonly ConsentTextType[];
}

@InputType({ description: "What somebody consents to." })
export class GiveConsentInput {
  @Field(() => PurposeEnum, { description: "What for." }) readonly purpose!: Purpose;
  @Field(() => ID, { nullable: true, description: "Whom it is about, for a purpose that is about somebody." })
  readonly scope?: string | null;
  @Field(() => Int, { description: "Of the text that was read." }) readonly textVersion!: number;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Says along with it that one is 16 or older. Nothing where one said one's age before.",
  })
  readonly sixteenOrOlder!: boolean;
}

@InputType("ConsentSaidInput", { description: "What a form says along with something that needs consent." })
export class ConsentSaidInput implements SaidInForm {
  @Field(() => Int, { description: "Of the text that was read." }) readonly textVersion!: number;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Says along with it that one is 16 or older. Nothing where one said one's age before.",
  })
  readonly sixteenOrOlder!: boolean;
}

@InputType({ description: "Which consent is withdrawn." })
export class WithdrawConsentInput {
  @Field(() => PurposeEnum, { description: "What for." }) readonly purpose!: Purpose;
  @Field(() => ID, { nullable: true, description: "Whom it is about, for a purpose that is about somebody." })
  readonly scope?: string | null;
}

@InputType({ description: "Which guardian is asked." })
export class AskGuardianInput {
  @Field(() => ID, { description: "A UUID, made by the form. Sending the same one twice writes one letter." })
  readonly requestId!: string;
  @Field(() => String, { description: "Their e-mail address; forgotten once the letter is sent." })
  readonly email!: string;
  @Field(() => LocaleEnum, { nullable: true, description: "The language of the letter; absent: that of the request." })
  readonly locale?: Locale | null;
}
