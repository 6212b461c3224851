import { Field, ObjectType } from "type-graphql";
import { NotSignedInType } from "../../platform/graphql/access-failures.type.ts";
import { InvalidInputType } from "../../platform/graphql/invalid-input.type.ts";
import { resultUnion } from "../../platform/graphql/result-union.ts";
import { LastAdminType } from "../../organisations/graphql/last-admin.type.ts";
import type { EraseAccountError } from "../erase-account.ts";

@ObjectType("AccountErased", { simpleResolvers: true, description: "Nothing of the person is left." })
export class AccountErasedType {
  @Field(() => Boolean, { description: "Always true." }) readonly erased!: true;
}

export const EraseAccountResult = resultUnion<AccountErasedType, EraseAccountError>(
  "EraseAccountResult",
  "What becomes of erasing an account.",
  AccountErasedType,
  { NotSignedIn: NotSignedInType, InvalidInput: InvalidInputType, LastAdmin: LastAdminType },
);
