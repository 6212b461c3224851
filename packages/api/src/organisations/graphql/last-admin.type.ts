import { Field, ID, ObjectType } from "type-graphql";
import { UserError } from "../../platform/graphql/user-error.type.ts";
import type { LastAdmin } from "../failures.ts";

@ObjectType("OrganisationNamed", { simpleResolvers: true, description: "One's own organisation, by name." })
class OrganisationNamedType {
  @Field(() => ID, { description: "The same for as long as it exists." }) readonly id!: string;
  @Field(() => String, { description: "What it is called." }) readonly name!: string;
}

@ObjectType("LastAdmin", {
  implements: UserError,
  description: "Organisations would have members and nobody who looks after them: somebody else must be admin first.",
})
export class LastAdminType extends UserError implements LastAdmin {
  readonly kind = "LastAdmin";
  @Field(() => [OrganisationNamedType], { description: "Which." })
  readonly organisations!: readonly OrganisationNamedType[];
}
