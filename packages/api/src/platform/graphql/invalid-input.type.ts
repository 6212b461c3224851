import { Field, ObjectType } from "type-graphql";
import type { InvalidInput } from "../invalid-input.ts";
import { UserError } from "./user-error.type.ts";

@ObjectType("InvalidInput", {
  implements: UserError,
  description: "What was sent cannot be read as what it should be.",
})
export class InvalidInputType extends UserError implements InvalidInput {
  readonly kind = "InvalidInput";
  @Field(() => [String], { description: 'Names the field, e.g. `["input", "needs", "hoursPerWeek"]`.' })
  readonly path!: readonly string[];
}
