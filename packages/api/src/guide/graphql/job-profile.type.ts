import { Field, InputType, Int, ObjectType } from "type-graphql";
import type { Source } from "@techconnect/catalogue/schema";
import { connectionType } from "../../platform/graphql/connection.ts";
import { NodeType } from "../../platform/graphql/node.resolver.ts";
import { SourceType } from "../../platform/graphql/source.type.ts";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Level, Sector } from "../choices.ts";
import type { JobProfile, JobProfileFilter, PayBand, SkillOfJobProfile, Verdict } from "../job-profile.ts";
import type { Skill } from "../skill.ts";
import { LevelEnum, SectorEnum } from "./choice.type.ts";
import { PayBandType } from "./pay-band.type.ts";
import { SkillType } from "./skill.type.ts";
import { VerdictType } from "./verdict.type.ts";

@ObjectType("JobProfile", { implements: NodeType, simpleResolvers: true, description: "A kind of work in tech." })
export class JobProfileType extends NodeType implements JobProfile {
  readonly locale!: Locale;
  readonly sectorIds!: readonly Sector[];
  @Field(() => String, { description: "Its name in addresses." }) readonly slug!: string;
  @Field(() => String, { description: "What the work is called." }) readonly title!: string;
  @Field(() => String, { description: "What one does, in a sentence." }) readonly summary!: string;
  @Field(() => String, { description: "The ESCO occupation that it is." }) readonly escoUri!: string;
  @Field(() => String, { description: "The code of that occupation." }) readonly escoCode!: string;
  @Field(() => [LevelEnum], { description: "Levels at which one can start." }) readonly levels!: readonly Level[];
  @Field(() => [String], { description: "One working day, in order." }) readonly day!: readonly string[];
  @Field(() => [VerdictType], { description: "Nine of them: maths, English and a diploma, each in three ways." })
  readonly verdicts!: readonly Verdict[];
  @Field(() => PayBandType, { nullable: true, description: "Null where nobody has a source." })
  readonly pay!: PayBand | null;
  @Field(() => SourceType, { description: "Where this profile comes from." }) readonly source!: Source;
}

@ObjectType("JobProfileSkill", { simpleResolvers: true, description: "A transferable skill that a kind of work asks." })
export class JobProfileSkillType implements Pick<SkillOfJobProfile, "skill"> {
  @Field(() => SkillType, { description: "The skill." }) readonly skill!: Skill;
  @Field(() => Int, { description: "1 useful, 2 important, 3 core." }) readonly weight!: number;
  @Field(() => String, { description: "Where this work uses it, to the person." }) readonly here!: string;
}

export const JobProfileConnection = connectionType("JobProfile", () => JobProfileType);

@InputType("JobProfileFilter", { description: "What must hold of a job profile to be listed." })
export class JobProfileFilterInput implements JobProfileFilter {
  @Field(() => [LevelEnum], { nullable: true, description: "One can start at any of these levels." })
  readonly levels?: readonly Level[];
  @Field(() => [SectorEnum], { nullable: true, description: "The work is done in any of these sectors." })
  readonly sectors?: readonly Sector[];
  @Field(() => [String], { nullable: true, description: "Its name in addresses is one of these." })
  readonly slugs?: readonly string[];
}
