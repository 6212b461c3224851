import { Extensions, Field, ObjectType } from "type-graphql";
import { JobProfileType } from "../../guide/graphql/job-profile.type.ts";
import { SkillType } from "../../guide/graphql/skill.type.ts";
import type { JobProfile } from "../../guide/job-profile.ts";
import type { Skill } from "../../guide/skill.ts";

/** So many are named at most. */
export const mostShared = 3;
export const mostOpenings = 3;
export const mostOpened = 3;

@ObjectType("NearJobProfile", { simpleResolvers: true, description: "A kind of work that is near to another one." })
export class NearJobProfileType {
  @Field(() => JobProfileType, { description: "The kind of work." }) readonly jobProfile!: JobProfile;
  @Field(() => [SkillType], {
    description: `What both ask: of what makes them near, the largest first, at most ${mostShared}.`,
  })
  @Extensions({ rows: mostShared })
  readonly shared!: readonly Skill[];
}

@ObjectType("Opening", { simpleResolvers: true, description: "What opens up for whoever learns a skill." })
export class OpeningType {
  @Field(() => SkillType, { description: "A technical skill that one learns for the work." }) readonly skill!: Skill;
  @Field(() => [JobProfileType], {
    description: `Other work that wants it as well: where it counts most first, at most ${mostOpened}.`,
  })
  @Extensions({ rows: mostOpened })
  readonly jobProfiles!: readonly JobProfile[];
}
