import { Field, ID, ObjectType } from "type-graphql";
import { NotFoundType, NotSignedInType } from "../../platform/graphql/access-failures.type.ts";
import { InvalidInputType } from "../../platform/graphql/invalid-input.type.ts";
import { resultUnion } from "../../platform/graphql/result-union.ts";
import type { NotFound, NotSignedIn } from "../../platform/access-failures.ts";
import type { InvalidInput } from "../../platform/invalid-input.ts";
import { LocaleEnum } from "../../platform/graphql/locale.ts";
import type { Locale } from "@techconnect/domain/kernel/locale";

@ObjectType("AccountChanged", { description: "What is kept from now on." })
export class AccountChangedType {
  @Field(() => String, { description: "What they want to be called." })
  readonly name!: string;
  @Field(() => LocaleEnum, { description: "In which language they are written to." })
  readonly locale!: Locale;
}

@ObjectType("SignInEnded", { description: "It can no longer be signed in with." })
export class SignInEndedType {
  @Field(() => Boolean, { description: "Always true." })
  readonly ended!: true;
}

@ObjectType("AccountJudged", { description: "An account that is held from now on, or no longer." })
export class AccountJudgedType {
  @Field(() => ID, { description: "Whose." })
  readonly personId!: string;
}

export const ChangeAccountResult = resultUnion<AccountChangedType, NotSignedIn | InvalidInput>(
  "ChangeAccountResult",
  "What becomes of a change to one's account.",
  AccountChangedType,
  { NotSignedIn: NotSignedInType, InvalidInput: InvalidInputType },
);

export const EndSignInResult = resultUnion<SignInEndedType, NotSignedIn | NotFound>(
  "EndSignInResult",
  "What becomes of ending a session or removing a passkey.",
  SignInEndedType,
  { NotSignedIn: NotSignedInType, NotFound: NotFoundType },
);

export const JudgeAccountResult = resultUnion<AccountJudgedType, NotSignedIn | NotFound>(
  "JudgeAccountResult",
  "What becomes of holding an account or letting it go.",
  AccountJudgedType,
  { NotSignedIn: NotSignedInType, NotFound: NotFoundType },
);
