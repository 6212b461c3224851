import { Field, ID, ObjectType } from "type-graphql";
import { NotSignedInType } from "../../platform/graphql/access-failures.type.ts";
import { InvalidInputType } from "../../platform/graphql/invalid-input.type.ts";
import { resultUnion } from "../../platform/graphql/result-union.ts";
import { UserError } from "../../platform/graphql/user-error.type.ts";
import type { EraseAccountError, HandOverFirst } from "../erase-account.ts";

@ObjectType("AccountErased", { simpleResolvers: true, description: "Nothing of the person is left." })
export class AccountErasedType {
  @Field(() => Boolean, { description: "Always true." }) readonly erased!: true;
}

@ObjectType("OrganisationToHandOver", { simpleResolvers: true, description: "It would be left without an admin." })
class OrganisationToHandOverType {
  @Field(() => ID, { description: "That of the organisation." }) readonly id!: string;
  @Field(() => String, { description: "What it is called." }) readonly name!: string;
}

@ObjectType("HandOverFirst", { implements: UserError, description: "One is the last admin of these organisations." })
class HandOverFirstType extends UserError implements HandOverFirst {
  readonly kind = "HandOverFirst";
  @Field(() => [OrganisationToHandOverType], { description: "Each needs another admin first." })
  readonly organisations!: readonly OrganisationToHandOverType[];
}

export const EraseAccountResult = resultUnion<AccountErasedType, EraseAccountError>(
  "EraseAccountResult",
  "What becomes of erasing an account.",
  AccountErasedType,
  { NotSignedIn: NotSignedInType, InvalidInput: InvalidInputType, HandOverFirst: HandOverFirstType },
);
