import { Extensions, Field, ID, ObjectType } from "type-graphql";
import { dayParts, levels, sectors } from "@techconnect/catalogue/schema";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import type { Choice } from "../choices.ts";

export const LevelEnum = enumOf("Level", levels, "The ladder of Dutch education; NONE asks for no diploma.");
export const SectorEnum = enumOf("Sector", sectors, "Where work is done.");
export const DayPartEnum = enumOf("DayPart", dayParts, "When one can, or when it takes place.");

@ObjectType("Choice", { simpleResolvers: true, description: "Something one can tick, in words." })
export class ChoiceType implements Choice {
  @Field(() => ID, { description: "What to send back." }) readonly id!: string;
  @Field(() => String, { description: "What to show." }) readonly label!: string;
}

@ObjectType("Choices", {
  simpleResolvers: true,
  description: "What one may like to do, and where one may like to work.",
})
export class ChoicesType {
  @Field(() => [ChoiceType], { description: "What one may like to do, in the order of the page." })
  @Extensions({ rows: 12 })
  readonly interests!: readonly Choice[];
  @Field(() => [ChoiceType], { description: "Where one may like to work, in the order of the page." })
  @Extensions({ rows: 16 })
  readonly sectors!: readonly Choice[];
}
