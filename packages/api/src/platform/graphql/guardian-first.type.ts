import { ObjectType } from "type-graphql";
import type { GuardianFirst } from "../consent.ts";
import { UserError } from "./user-error.type.ts";

@ObjectType("GuardianFirst", {
  implements: UserError,
  description: "Whoever is signed in is under 16, and a parent or guardian has to say yes first.",
})
export class GuardianFirstType extends UserError implements GuardianFirst {
  readonly kind = "GuardianFirst";
}
