import { Extensions, Field, Float, ID, InputType, ObjectType } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { SkillType } from "../../guide/graphql/skill.type.ts";
import type { Skill } from "../../guide/skill.ts";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { LocaleEnum } from "../../platform/graphql/locale.ts";
import { experienceKinds, type Experience, type ExperienceKind, type ExperienceSkill } from "../experience.ts";
import { mostExperiences, type ExperienceLink, type ExperienceLinks } from "../link-experiences.ts";

const ExperienceKindEnum = enumOf(
  "ExperienceKind",
  experienceKinds,
  "What it was to somebody. SKILL: something technical that one can. OCCUPATION: work that an imported taxonomy knows.",
);

@ObjectType("ExperienceSkill", { simpleResolvers: true, description: "A skill that an experience shows." })
export class ExperienceSkillType implements ExperienceSkill {
  @Field(() => SkillType, { description: "The skill." }) readonly skill!: Skill;
  @Field(() => Float, { description: "Above 0 to 3; 3 is at its core." }) readonly weight!: number;
  @Field(() => String, {
    nullable: true,
    description: "How it shows there: “In a kitchen everything is ready at once.”",
  })
  readonly there!: string | null;
}

@ObjectType("Experience", {
  simpleResolvers: true,
  description: "Something that people did before: a job, care, volunteering, a hobby, the household.",
})
export class ExperienceType implements Experience {
  readonly esco!: string | null;
  @Field(() => ID, {
    description: "`kok`, the id of a technical skill, or that of an occupation: `occupation:<uuid>`.",
  })
  readonly id!: string;
  @Field(() => ExperienceKindEnum, { description: "What it was to somebody." }) readonly kind!: ExperienceKind;
  @Field(() => String, { description: "What it is called." }) readonly label!: string;
  @Field(() => String, { description: "Language of the label (BCP 47)." }) readonly language!: string;
  @Field(() => [ExperienceSkillType], { description: "What it shows, most important first." })
  @Extensions({ rows: 7 })
  readonly skills!: readonly ExperienceSkill[];
}

@ObjectType("ExperienceLink", {
  simpleResolvers: true,
  description: "Some of a person's words, and how they were read.",
})
export class ExperienceLinkType implements ExperienceLink {
  @Field(() => String, { description: "The person's own words, at most 80 characters." }) readonly words!: string;
  @Field(() => Boolean, { description: "False: let the person choose among the alternatives." })
  readonly sure!: boolean;
  @Field(() => ExperienceType, { description: "What they were read as." }) readonly experience!: Experience;
  @Field(() => [ExperienceType], { description: "Other readings, likeliest first, at most 3." })
  @Extensions({ rows: 3 })
  readonly alternatives!: readonly Experience[];
}

@ObjectType("ExperienceLinks", { simpleResolvers: true, description: "What somebody's own words were read as." })
export class ExperienceLinksType implements ExperienceLinks {
  @Field(() => [ExperienceLinkType], { description: "In the order of telling, each experience once, at most 6." })
  @Extensions({ rows: mostExperiences })
  readonly links!: readonly ExperienceLink[];
  @Field(() => [String], { description: "The person's words that were not understood." })
  readonly unlinked!: readonly string[];
}

@InputType("LinkExperiencesInput", { description: "What somebody tells. Nothing of it is kept." })
export class LinkExperiencesInputType {
  @Field(() => String, { description: "In any language or several; at most 500 characters." }) readonly text!: string;
  @Field(() => LocaleEnum, {
    nullable: true,
    description: "Of the answer. Absent: the language that the browser asks for, else Dutch.",
  })
  readonly locale?: Locale | null;
}
