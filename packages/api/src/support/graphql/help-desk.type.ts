import { Field, ID, ObjectType } from "type-graphql";
import type { Source } from "@techconnect/catalogue/schema";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { SourceType } from "../../platform/graphql/source.type.ts";
import { helpTopics, type HelpDesk, type HelpTopic } from "../help-desks.ts";

const HelpTopicEnum = enumOf("HelpTopic", helpTopics, "What one can ask about at a help desk.");

@ObjectType("HelpDesk", { simpleResolvers: true, description: "A place where people answer questions." })
export class HelpDeskType implements HelpDesk {
  @Field(() => ID, { description: "The same for as long as the desk exists." }) readonly id!: string;
  @Field(() => String, { description: "Its name in addresses." }) readonly slug!: string;
  @Field(() => String, { description: "What it is called." }) readonly name!: string;
  @Field(() => String, { description: "What one finds there." }) readonly about!: string;
  @Field(() => [HelpTopicEnum], { description: "What one can ask there." }) readonly topics!: readonly HelpTopic[];
  @Field(() => String, { description: "For whom: a town, or the whole country." }) readonly area!: string;
  @Field(() => String, { nullable: true, description: "Null when nobody has checked one." })
  readonly website!: string | null;
  @Field(() => String, { nullable: true, description: "Null when nobody has checked one." })
  readonly telephone!: string | null;
  @Field(() => SourceType, { description: "Where this comes from." }) readonly source!: Source;
}
