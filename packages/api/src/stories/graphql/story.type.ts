import { Field, ID, ObjectType } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Story } from "../story.ts";

@ObjectType("Story", { simpleResolvers: true, description: "Somebody's way into tech." })
export class StoryType implements Story {
  readonly locale!: Locale;
  readonly jobProfileId!: string;
  readonly placeId!: string | null;
  readonly example!: boolean;
  @Field(() => ID, { description: "The same for as long as the story exists." }) readonly id!: string;
  @Field(() => String, { description: "Its name in addresses." }) readonly slug!: string;
  @Field(() => String, { description: "Whose story it is." }) readonly name!: string;
  @Field(() => String, { description: "What they did before." }) readonly formerWork!: string;
  @Field(() => String, { description: "One sentence of theirs." }) readonly quote!: string;
  @Field(() => [String], { description: "Paragraphs, in order." }) readonly body!: readonly string[];
}
