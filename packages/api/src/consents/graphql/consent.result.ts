import { Field, ObjectType } from "type-graphql";
import { NotFoundType, NotSignedInType } from "../../platform/graphql/access-failures.type.ts";
import type { NotFound, NotSignedIn } from "../../platform/access-failures.ts";
import { InvalidInputType } from "../../platform/graphql/invalid-input.type.ts";
import { resultUnion } from "../../platform/graphql/result-union.ts";
import { UserError } from "../../platform/graphql/user-error.type.ts";
import { TooManyRequestsType } from "../../support/graphql/call-request.type.ts";
import type { AskGuardianError } from "../ask-guardian.ts";
import type { AgeAlreadySaid, NoGuardianNeeded } from "../failures.ts";
import type { GiveConsentError } from "../give-consent.ts";
import type { AgeGroup, SayAgeError } from "../say-age.ts";
import { AgeUnknownType, ConsentTextChangedType } from "./consent-refused.type.ts";
import { AgeGroupEnum, ConsentType, GuardianRequestType } from "./consent.type.ts";

@ObjectType("AgeAlreadySaid", { implements: UserError, description: "One said a day of birth that makes one younger." })
class AgeAlreadySaidType extends UserError implements AgeAlreadySaid {
  readonly kind = "AgeAlreadySaid";
}

@ObjectType("NoGuardianNeeded", { implements: UserError, description: "One consents alone, or a guardian agreed." })
class NoGuardianNeededType extends UserError implements NoGuardianNeeded {
  readonly kind = "NoGuardianNeeded";
}

@ObjectType("ConsentGiven", { simpleResolvers: true, description: "The consent is in the ledger." })
export class ConsentGivenType {
  @Field(() => ConsentType, { description: "The line." }) readonly consent!: ConsentType;
  @Field(() => Boolean, { description: "False while a guardian has to agree as well." }) readonly counts!: boolean;
}
export const GiveConsentResult = resultUnion<ConsentGivenType, GiveConsentError>(
  "GiveConsentResult",
  "What becomes of a consent.",
  ConsentGivenType,
  {
    NotSignedIn: NotSignedInType,
    InvalidInput: InvalidInputType,
    AgeUnknown: AgeUnknownType,
    ConsentTextChanged: ConsentTextChangedType,
  },
);

@ObjectType("ConsentWithdrawn", { simpleResolvers: true, description: "Nothing is done with it any more." })
export class ConsentWithdrawnType {
  @Field(() => Boolean, { description: "Always true." }) readonly withdrawn!: true;
}
export const WithdrawConsentResult = resultUnion<ConsentWithdrawnType, NotSignedIn>(
  "WithdrawConsentResult",
  "What becomes of withdrawing a consent.",
  ConsentWithdrawnType,
  { NotSignedIn: NotSignedInType },
);

@ObjectType("AgeSaid", { simpleResolvers: true, description: "It is known whether one consents alone." })
export class AgeSaidType {
  @Field(() => AgeGroupEnum, { description: "What follows from it." }) readonly ageGroup!: AgeGroup;
}
export const SayAgeResult = resultUnion<AgeSaidType, SayAgeError>(
  "SayAgeResult",
  "What becomes of an age.",
  AgeSaidType,
  { NotSignedIn: NotSignedInType, InvalidInput: InvalidInputType, AgeAlreadySaid: AgeAlreadySaidType },
);

@ObjectType("GuardianAsked", { simpleResolvers: true, description: "A letter is on its way to the guardian." })
export class GuardianAskedType {
  @Field(() => String, { description: "Until when it can be answered; ISO 8601, UTC." }) readonly expiresAt!: string;
}
export const AskGuardianResult = resultUnion<GuardianAskedType, AskGuardianError>(
  "AskGuardianResult",
  "What becomes of asking a guardian.",
  GuardianAskedType,
  {
    NotSignedIn: NotSignedInType,
    InvalidInput: InvalidInputType,
    AgeUnknown: AgeUnknownType,
    NoGuardianNeeded: NoGuardianNeededType,
    TooManyRequests: TooManyRequestsType,
  },
);

export const ConfirmGuardianResult = resultUnion<GuardianRequestType, NotFound>(
  "ConfirmGuardianResult",
  "What becomes of what a guardian says.",
  GuardianRequestType,
  { NotFound: NotFoundType },
);
