import { Extensions, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { Source } from "@techconnect/catalogue/schema";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { DayPart, Level } from "../../guide/choices.ts";
import { DayPartEnum, LevelEnum } from "../../guide/graphql/choice.type.ts";
import { connectionType } from "../../platform/graphql/connection.ts";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { NodeType } from "../../platform/graphql/node.resolver.ts";
import { SourceType } from "../../platform/graphql/source.type.ts";
import {
  courseModes,
  courseStatuses,
  type Course,
  type CourseEdition,
  type CourseFilter,
  type CourseMode,
  type CourseStatus,
  type LanguageDemand,
  type Provider,
} from "../course.ts";

const CourseModeEnum = enumOf("CourseMode", courseModes, "How one learns. WORK_BASED: in a job, with a contract.");
const CourseStatusEnum = enumOf(
  "CourseStatus",
  courseStatuses,
  "RUNNING: it is given. UNCONFIRMED: nobody has checked. HISTORIC: it is over and opens no route.",
);

@ObjectType("LanguageDemand", { simpleResolvers: true, description: "A language that one needs." })
export class LanguageDemandType implements LanguageDemand {
  @Field(() => String, { description: "BCP 47 tag." }) readonly language!: string;
  @Field(() => String, {
    nullable: true,
    description: "A1 to C2 of the European framework, reading and listening; null where no source names one.",
  })
  readonly level!: string | null;
}

@ObjectType("Provider", { simpleResolvers: true, description: "Who teaches." })
export class ProviderType implements Provider {
  @Field(() => ID, { description: "The same for as long as the provider exists." }) readonly id!: string;
  @Field(() => String, { description: "Its name in addresses." }) readonly slug!: string;
  @Field(() => String, { description: "What it is called." }) readonly name!: string;
  @Field(() => String, { nullable: true, description: "What it is; null of an imported one." })
  readonly about!: string | null;
  @Field(() => Boolean, { description: "Invented, for demos only." }) readonly fictional!: boolean;
  @Field(() => String, { nullable: true, description: "Null when nobody has checked one." })
  readonly website!: string | null;
}

@ObjectType("CourseEdition", { simpleResolvers: true, description: "A dated start of a course." })
export class CourseEditionType implements Omit<CourseEdition, "owner"> {
  @Field(() => String, { description: "YYYY-MM-DD." }) readonly startsOn!: string;
  @Field(() => Int, { nullable: true, description: "Null when nobody knows." }) readonly placesLeft!: number | null;
}

@ObjectType("Course", {
  implements: NodeType,
  simpleResolvers: true,
  description: "A programme that one can follow. What is null is not known: ask the school.",
})
export class CourseType extends NodeType implements Course {
  readonly locale!: Locale;
  readonly sample!: boolean;
  readonly placeId!: string | null;
  readonly teaches!: readonly string[];
  @Field(() => String, { description: "Its name in addresses." }) readonly slug!: string;
  @Field(() => String, { description: "What it is called." }) readonly title!: string;
  @Field(() => String, { description: "What one does there, in a sentence." }) readonly summary!: string;
  @Field(() => [String], { description: "More about it, in paragraphs; imported ones have it." })
  readonly description!: readonly string[];
  @Field(() => String, { description: "BCP 47 tag of the texts; imported courses have one language." })
  readonly language!: string;
  @Field(() => String, { nullable: true, description: "What one holds afterwards, in words." })
  readonly outcome!: string | null;
  @Field(() => String, { nullable: true, description: "How one gets in, in words." })
  readonly admission!: string | null;
  @Field(() => ProviderType, { description: "Who teaches." }) readonly provider!: Provider;
  @Field(() => LevelEnum, {
    nullable: true,
    description: "The level that it gives; NONE when it gives none of the ladder, null when it does not say.",
  })
  readonly levelOut!: Level | null;
  @Field(() => [LevelEnum], {
    description: "Levels from which people enter; NONE: no diploma is asked; empty when it does not say.",
  })
  readonly entryLevels!: readonly Level[];
  @Field(() => Int, { nullable: true, description: "Youngest age, years." }) readonly minimumAge!: number | null;
  @Field(() => Int, { nullable: true, description: "How long it takes." }) readonly durationWeeks!: number | null;
  @Field(() => Int, { nullable: true, description: "Lessons and homework." }) readonly hoursPerWeek!: number | null;
  @Field(() => [DayPartEnum], { description: "When it takes place; empty when nobody knows." })
  readonly dayParts!: readonly DayPart[];
  @Field(() => CourseModeEnum, { nullable: true, description: "How one learns." }) readonly mode!: CourseMode | null;
  @Field(() => Int, { nullable: true, description: "What the learner pays in all, euro cents; 0 is free." })
  readonly priceCents!: number | null;
  @Field(() => String, { nullable: true, description: "More about the price, in words." })
  readonly priceNote!: string | null;
  @Field(() => [LanguageDemandType], { description: "Languages that one needs." })
  @Extensions({ rows: 3 })
  readonly languages!: readonly LanguageDemand[];
  @Field(() => Boolean, { nullable: true, description: "Is there childcare at the place itself?" })
  readonly childcareOnSite!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Does one get a laptop to learn on?" })
  readonly deviceIncluded!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Recognised by the state?" }) readonly recognised!:
    | boolean
    | null;
  @Field(() => CourseStatusEnum, { description: "Is it given?" }) readonly status!: CourseStatus;
  @Field(() => String, { nullable: true, description: "The place as an imported one words it." })
  readonly placeText!: string | null;
  @Field(() => [String], {
    description: "Skills and titles of an imported one that could not be linked, as they stood there.",
  })
  readonly unlinked!: readonly string[];
  @Field(() => SourceType, { description: "Where this comes from." }) readonly source!: Source;
}

export const CourseConnection = connectionType("Course", () => CourseType);

@InputType("CourseFilter", { description: "What must hold of a course to be listed." })
export class CourseFilterInput implements CourseFilter {
  @Field(() => String, { nullable: true, description: "Slug of a job profile that it leads to." })
  readonly jobProfile?: string;
  @Field(() => Boolean, {
    nullable: true,
    description: "True: it costs nothing. False: it costs something, or who knows.",
  })
  readonly free?: boolean;
  @Field(() => [DayPartEnum], { nullable: true, description: "It takes place at any of these times." })
  readonly dayParts?: readonly DayPart[];
  @Field(() => [LevelEnum], { nullable: true, description: "One can enter from any of these levels." })
  readonly entryLevels?: readonly Level[];
}
