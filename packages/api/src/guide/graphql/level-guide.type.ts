import { Extensions, Field, Int, ObjectType } from "type-graphql";
import type { Choice } from "../choices.ts";
import type { JobProfile } from "../job-profile.ts";
import type { LevelGuide } from "../level-guide.ts";
import { ChoiceType } from "./choice.type.ts";
import { JobProfileType } from "./job-profile.type.ts";

@ObjectType("GuideSector", { simpleResolvers: true, description: "How many kinds of work there are in a sector." })
export class GuideSectorType {
  @Field(() => ChoiceType, { description: "The sector." }) readonly sector!: Choice;
  @Field(() => Int, { description: "How many kinds of work." }) readonly count!: number;
}

const inOrder = "By title.";

@ObjectType("LevelGuide", {
  simpleResolvers: true,
  description:
    "All kinds of work by when somebody of a level can start. Nothing is left out for being lower or higher.",
})
export class LevelGuideType implements Omit<LevelGuide, "perSector"> {
  @Field(() => [JobProfileType], { description: `One can start now. ${inOrder}` })
  @Extensions({ rows: 40 })
  readonly now!: readonly JobProfile[];
  @Field(() => [JobProfileType], { description: `One grows towards it, in steps. ${inOrder}` })
  @Extensions({ rows: 40 })
  readonly later!: readonly JobProfile[];
  @Field(() => [JobProfileType], { description: `No course is open to anybody now. ${inOrder}` })
  @Extensions({ rows: 40 })
  readonly waiting!: readonly JobProfile[];
  @Field(() => [GuideSectorType], { description: "Sectors in the order of the page, whatever sectors were asked for." })
  @Extensions({ rows: 16 })
  readonly sectors!: readonly GuideSectorType[];
}
