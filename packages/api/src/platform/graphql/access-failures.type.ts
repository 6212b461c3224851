import { ObjectType } from "type-graphql";
import type { NotAllowed, NotFound, NotSignedIn } from "../access-failures.ts";
import { UserError } from "./user-error.type.ts";

@ObjectType("NotSignedIn", {
  implements: UserError,
  description: "Nobody is signed in, and this is for people who are.",
})
export class NotSignedInType extends UserError implements NotSignedIn {
  readonly kind = "NotSignedIn";
}

@ObjectType("NotAllowed", {
  implements: UserError,
  description: "The role of whoever is signed in does not allow this.",
})
export class NotAllowedType extends UserError implements NotAllowed {
  readonly kind = "NotAllowed";
}

@ObjectType("NotFound", { implements: UserError, description: "It does not exist, or not for whoever asks." })
export class NotFoundType extends UserError implements NotFound {
  readonly kind = "NotFound";
}
