import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import {
  callLanguages,
  callMoments,
  type CallMoment,
  type TooManyRequests,
} from "@techconnect/domain/support/call-request";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { InvalidInputType } from "../../platform/graphql/invalid-input.type.ts";
import { LocaleEnum } from "../../platform/graphql/locale.ts";
import { resultUnion } from "../../platform/graphql/result-union.ts";
import { UserError } from "../../platform/graphql/user-error.type.ts";
import type { AskForCallError } from "../ask-for-call.ts";
import type { CallRequestNotFound } from "../erase-call-request.ts";

const CallMomentEnum = enumOf("CallMoment", callMoments, "When somebody would like to be called.");

@InputType({ description: "What somebody fills in to be called." })
export class AskForCallInput {
  @Field(() => ID, { description: "A UUID, made by the form. Sending the same one twice gives the same answer." })
  readonly requestId!: string;
  @Field(() => String, { description: "1 to 80 characters." }) readonly firstName!: string;
  @Field(() => String, { description: "A telephone number or an e-mail address." }) readonly contact!: string;
  @Field(() => CallMomentEnum, { defaultValue: "any", description: "When it suits." }) readonly moment!: CallMoment;
  @Field(() => String, { description: `The language to speak: one of ${callLanguages.join(", ")}.` })
  readonly language!: string;
  @Field(() => LocaleEnum, {
    nullable: true,
    description: "The language of the confirmation; absent: that of the request.",
  })
  readonly locale?: Locale | null;
}

@ObjectType("CallRequested", { simpleResolvers: true, description: "Somebody is going to call." })
export class CallRequestedType {
  @Field(() => String, { description: "Somebody calls before this instant; ISO 8601, UTC." })
  readonly answerBefore!: string;
  @Field(() => String, { description: "Secret part of the link that shows and erases the request." })
  readonly token!: string;
}

@ObjectType("TooManyRequests", {
  implements: UserError,
  description: "It was asked too often; later it can be asked again.",
})
export class TooManyRequestsType extends UserError implements TooManyRequests {
  readonly kind = "TooManyRequests";
  @Field(() => Int, { description: "Whole seconds until it is worth trying again." })
  readonly retryAfterSeconds!: number;
}

export const AskForCallResult = resultUnion<CallRequestedType, AskForCallError>(
  "AskForCallResult",
  "What becomes of a request to be called.",
  CallRequestedType,
  { InvalidInput: InvalidInputType, TooManyRequests: TooManyRequestsType },
);

@ObjectType("CallRequest", { simpleResolvers: true, description: "All that is kept of a request to be called." })
export class CallRequestType {
  @Field(() => String, { description: "As it was filled in." }) readonly firstName!: string;
  @Field(() => String, { description: "A number as +31612345678, or an e-mail address." }) readonly contact!: string;
  @Field(() => CallMomentEnum, { description: "When it suits." }) readonly moment!: CallMoment;
  @Field(() => String, { description: "The language to speak." }) readonly language!: string;
  @Field(() => String, { description: "When it was asked; ISO 8601, UTC." }) readonly askedAt!: string;
  @Field(() => String, { description: "Somebody calls before this instant; ISO 8601, UTC." })
  readonly answerBefore!: string;
  @Field(() => String, { description: "The day on which all of it is erased, YYYY-MM-DD." }) readonly erasedOn!: string;
}

@ObjectType("CallRequestErased", { simpleResolvers: true, description: "Nothing of the request is left." })
export class CallRequestErasedType {
  @Field(() => Boolean, { description: "Always true." }) readonly erased!: true;
}

@ObjectType("CallRequestNotFound", { implements: UserError, description: "There is no such request, or not any more." })
export class CallRequestNotFoundType extends UserError implements CallRequestNotFound {
  readonly kind = "CallRequestNotFound";
}

export const EraseCallRequestResult = resultUnion<CallRequestErasedType, CallRequestNotFound>(
  "EraseCallRequestResult",
  "What becomes of erasing a request.",
  CallRequestErasedType,
  { CallRequestNotFound: CallRequestNotFoundType },
);
