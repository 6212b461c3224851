import { ArgsType, Extensions, Field, ID, Int, ObjectType } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { connectionType } from "../../platform/graphql/connection.ts";
import { NodeType } from "../../platform/graphql/node.resolver.ts";
import type { IscoGroup, Occupation, SkillsOfOccupation, TaxonomySkill } from "../occupation.ts";

const nameOf = "In the language asked for; where the taxonomy lacks that, in another.";
const languageOf = "The language of `label`, a BCP 47 tag.";

@ObjectType("IscoGroup", { simpleResolvers: true, description: "A unit group of ISCO-08, the world's list of work." })
export class IscoGroupType implements IscoGroup {
  @Field(() => String, { description: "Four digits." }) readonly code!: string;
  @Field(() => String, { description: nameOf }) readonly label!: string;
  @Field(() => String, { description: languageOf }) readonly language!: string;
}

@ObjectType("TaxonomySkill", { simpleResolvers: true, description: "A skill of ESCO." })
export class TaxonomySkillType implements TaxonomySkill {
  @Field(() => ID, { description: "The UUID at the end of its address." }) readonly id!: string;
  @Field(() => String, { description: "Its address in ESCO." }) readonly uri!: string;
  @Field(() => String, { description: nameOf }) readonly label!: string;
  @Field(() => String, { description: languageOf }) readonly language!: string;
}

@ObjectType("SkillNames", { simpleResolvers: true, description: "What skills are called, in one language." })
export class SkillNamesType {
  @Field(() => String, { description: "A BCP 47 tag." }) readonly language!: string;
  @Field(() => [String], { description: "In alphabetical order." }) readonly labels!: readonly string[];
}

@ObjectType("SkillsOfOccupation", { simpleResolvers: true, description: "Skills that an occupation uses." })
export class SkillsOfOccupationType implements SkillsOfOccupation {
  @Field(() => Int, { description: "How many there are." }) readonly totalCount!: number;
  @Field(() => [TaxonomySkillType], { description: "The first of them, by name." })
  @Extensions({ rows: 1 })
  readonly skills!: readonly TaxonomySkill[];
}

@ObjectType("Occupation", {
  implements: NodeType,
  simpleResolvers: true,
  description: "An occupation of ESCO that counts as ICT, or that a job profile tells about.",
})
export class OccupationType extends NodeType implements Occupation {
  readonly locale!: Locale;
  readonly jobProfileId!: string | null;
  @Field(() => String, { description: "Its address in ESCO." }) readonly uri!: string;
  @Field(() => String, { nullable: true, description: "Its code in ESCO; null where it has none." })
  readonly code!: string | null;
  @Field(() => String, { description: nameOf }) readonly label!: string;
  @Field(() => String, { description: languageOf }) readonly language!: string;
  @Field(() => IscoGroupType, { nullable: true, description: "Null where the taxonomy does not say." })
  readonly iscoGroup!: IscoGroup | null;
}

export const OccupationConnection = connectionType("Occupation", () => OccupationType);

@ArgsType()
export class SkillsArgs {
  @Field(() => Int, { defaultValue: 10, description: "How many, 1 to 100." }) readonly first!: number;
}
