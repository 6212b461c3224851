import { ObjectType } from "type-graphql";
import type { NotFound, NotSignedIn } from "../../platform/access-failures.ts";
import { NotAllowedType, NotFoundType, NotSignedInType } from "../../platform/graphql/access-failures.type.ts";
import {
  AgeUnknownType,
  ConsentTextChangedType,
  GuardianFirstType,
} from "../../consents/graphql/consent-refused.type.ts";
import { InvalidInputType } from "../../platform/graphql/invalid-input.type.ts";
import { resultUnion } from "../../platform/graphql/result-union.ts";
import { UserError } from "../../platform/graphql/user-error.type.ts";
import { CardChangedMeanwhileType, KeptCardType } from "../../talent/graphql/kept-card.type.ts";
import type { AcceptHelperError } from "../answer-helper.ts";
import type { AskToHelpError, HelperCodeNotFound } from "../ask-to-help.ts";
import type { KeepCardForError } from "../help-person.ts";
import { HelpAskedType, HelpEndedType, HelperCodeType, HelperType } from "./help.type.ts";

@ObjectType("HelperCodeNotFound", {
  implements: UserError,
  description: "The code is mistyped, too old, used, or nobody's: a new one is made in a moment.",
})
export class HelperCodeNotFoundType extends UserError implements HelperCodeNotFound {
  readonly kind = "HelperCodeNotFound";
}

export const MakeHelperCodeResult = resultUnion<HelperCodeType, NotSignedIn>(
  "MakeHelperCodeResult",
  "What becomes of making a code.",
  HelperCodeType,
  { NotSignedIn: NotSignedInType },
);

export const AskToHelpResult = resultUnion<HelpAskedType, AskToHelpError>(
  "AskToHelpResult",
  "What becomes of asking whether one may help.",
  HelpAskedType,
  { NotSignedIn: NotSignedInType, NotAllowed: NotAllowedType, HelperCodeNotFound: HelperCodeNotFoundType },
);

export const AcceptHelperResult = resultUnion<HelperType, AcceptHelperError>(
  "AcceptHelperResult",
  "What becomes of letting a helper in.",
  HelperType,
  {
    NotSignedIn: NotSignedInType,
    NotFound: NotFoundType,
    GuardianFirst: GuardianFirstType,
    AgeUnknown: AgeUnknownType,
    ConsentTextChanged: ConsentTextChangedType,
  },
);

export const EndHelpResult = resultUnion<HelpEndedType, NotSignedIn | NotFound>(
  "EndHelpResult",
  "What becomes of refusing or ending help.",
  HelpEndedType,
  { NotSignedIn: NotSignedInType, NotFound: NotFoundType },
);

export const KeepCardForResult = resultUnion<KeptCardType, KeepCardForError>(
  "KeepCardForResult",
  "What becomes of keeping a card for somebody.",
  KeptCardType,
  {
    InvalidInput: InvalidInputType,
    CardChangedMeanwhile: CardChangedMeanwhileType,
    NotSignedIn: NotSignedInType,
    NotAllowed: NotAllowedType,
    NotFound: NotFoundType,
  },
);
