import { Field, ObjectType } from "type-graphql";
import { NotSignedInType } from "../../platform/graphql/access-failures.type.ts";
import {
  AgeUnknownType,
  ConsentTextChangedType,
  GuardianFirstType,
} from "../../consents/graphql/consent-refused.type.ts";
import { InvalidInputType } from "../../platform/graphql/invalid-input.type.ts";
import { resultUnion } from "../../platform/graphql/result-union.ts";
import type { NotSignedIn } from "../../platform/access-failures.ts";
import type { KeepCardError } from "../keep-card.ts";
import { CardChangedMeanwhileType, KeptCardType } from "./kept-card.type.ts";

export const KeepCardResult = resultUnion<KeptCardType, KeepCardError>(
  "KeepCardResult",
  "What becomes of keeping a card.",
  KeptCardType,
  {
    InvalidInput: InvalidInputType,
    CardChangedMeanwhile: CardChangedMeanwhileType,
    NotSignedIn: NotSignedInType,
    GuardianFirst: GuardianFirstType,
    AgeUnknown: AgeUnknownType,
    ConsentTextChanged: ConsentTextChangedType,
  },
);

@ObjectType("CardForgotten", { simpleResolvers: true, description: "No card is kept (any more)." })
export class CardForgottenType {
  @Field(() => Boolean, { description: "Was there one?" }) readonly forgotten!: boolean;
}

export const ForgetCardResult = resultUnion<CardForgottenType, NotSignedIn>(
  "ForgetCardResult",
  "What becomes of forgetting the card.",
  CardForgottenType,
  { NotSignedIn: NotSignedInType },
);
