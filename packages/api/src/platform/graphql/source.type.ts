import { Field, ObjectType } from "type-graphql";
import type { Source } from "@techconnect/catalogue/schema";

@ObjectType("Source", { simpleResolvers: true, description: "Where a fact comes from." })
export class SourceType implements Source {
  @Field(() => String, { description: "Named in words." }) readonly title!: string;
  @Field(() => String, { nullable: true, description: "Present only when somebody opened it." })
  readonly url!: string | null;
  @Field(() => String, { nullable: true, description: "The day somebody checked it, YYYY-MM-DD." })
  readonly checkedOn!: string | null;
}
