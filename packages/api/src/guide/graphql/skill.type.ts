import { Field, ID, ObjectType } from "type-graphql";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { skillKinds, type Skill, type SkillKind } from "../skill.ts";

const SkillKindEnum = enumOf("SkillKind", skillKinds, "TRANSFERABLE ones one brings; TECHNICAL ones one learns.");

@ObjectType("Skill", { simpleResolvers: true, description: "Something one can do." })
export class SkillType implements Skill {
  @Field(() => ID, { description: "`tc:oplossen`, `esco:<uuid>` or `own:<slug>`." }) readonly id!: string;
  @Field(() => SkillKindEnum, { description: "Brought along, or learnt on the way." }) readonly kind!: SkillKind;
  @Field(() => String, { description: "Its name in words." }) readonly label!: string;
  @Field(() => String, { nullable: true, description: "What tech calls a transferable skill: for on a CV." })
  readonly workLabel!: string | null;
  @Field(() => [String], { description: "The ESCO skills that it is or comes close to." })
  readonly escoUris!: readonly string[];
  @Field(() => String, { nullable: true, description: "How one learns a technical skill, as a sentence." })
  readonly learn!: string | null;
}
