import { Field, ObjectType } from "type-graphql";
import { NotAllowedType, NotSignedInType } from "../../platform/graphql/access-failures.type.ts";
import { InvalidInputType } from "../../platform/graphql/invalid-input.type.ts";
import { resultUnion } from "../../platform/graphql/result-union.ts";
import { UserError } from "../../platform/graphql/user-error.type.ts";
import { TooManyRequestsType } from "../../support/graphql/call-request.type.ts";
import type { AskForAddressError, ChangeAddressError, ProofRefused } from "../change-address.ts";

@ObjectType("AddressAsked", { description: "A letter is on its way to the address." })
export class AddressAskedType {
  @Field(() => String, { description: "The address, in lower case." })
  readonly email!: string;
}

@ObjectType("AddressChanged", { description: "The account has another address; all other sessions ended." })
export class AddressChangedType {
  @Field(() => String, { description: "With which one signs in from now on." })
  readonly email!: string;
}

@ObjectType("ProofRefused", {
  implements: UserError,
  description: "It was used or replaced, or is too old or wrong; a new one can be asked for.",
})
class ProofRefusedType extends UserError implements ProofRefused {
  readonly kind = "ProofRefused";
}

export const AskForAddressResult = resultUnion<AddressAskedType, AskForAddressError>(
  "AskForAddressResult",
  "What becomes of asking for another address.",
  AddressAskedType,
  {
    NotSignedIn: NotSignedInType,
    NotAllowed: NotAllowedType,
    InvalidInput: InvalidInputType,
    TooManyRequests: TooManyRequestsType,
  },
);

export const ChangeAddressResult = resultUnion<AddressChangedType, ChangeAddressError>(
  "ChangeAddressResult",
  "What becomes of a proof that somebody reads the mail of a new address.",
  AddressChangedType,
  { NotSignedIn: NotSignedInType, NotAllowed: NotAllowedType, ProofRefused: ProofRefusedType },
);
