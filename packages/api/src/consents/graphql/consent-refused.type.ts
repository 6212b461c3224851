import { Field, Int, ObjectType } from "type-graphql";
import { UserError } from "../../platform/graphql/user-error.type.ts";
import type { AgeUnknown, ConsentTextChanged, GuardianFirst } from "../failures.ts";

@ObjectType("AgeUnknown", { implements: UserError, description: "One has to say first whether one is 16 or older." })
export class AgeUnknownType extends UserError implements AgeUnknown {
  readonly kind = "AgeUnknown";
}

@ObjectType("ConsentTextChanged", {
  implements: UserError,
  description: "The text is another one by now: read it anew.",
})
export class ConsentTextChangedType extends UserError implements ConsentTextChanged {
  readonly kind = "ConsentTextChanged";
  @Field(() => Int, { description: "That of now." }) readonly textVersion!: number;
}

@ObjectType("GuardianFirst", {
  implements: UserError,
  description: "Whoever is signed in is under 16, and a parent or guardian has to say yes first.",
})
export class GuardianFirstType extends UserError implements GuardianFirst {
  readonly kind = "GuardianFirst";
}
