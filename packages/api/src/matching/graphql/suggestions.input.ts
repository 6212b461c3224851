import { Field, ID, InputType, Int } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { helps, type DayPart, type Help } from "@techconnect/domain/matching/needs";
import type { Level } from "../../guide/choices.ts";
import { DayPartEnum, LevelEnum } from "../../guide/graphql/choice.type.ts";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { LocaleEnum } from "../../platform/graphql/locale.ts";
import type { ExperienceInput } from "../../talent/read-experiences.ts";
import type { NeedsInput } from "../read-suggestions-input.ts";

const HelpEnum = enumOf("Help", helps, "What would help somebody.");

@InputType("NeedsInput", { description: "What a person needs. Everything may be left out; nothing here lowers a fit." })
export class NeedsInputType implements NeedsInput {
  @Field(() => Int, { nullable: true, description: "Most hours per week, 1 to 60." }) readonly hoursPerWeek?: number;
  @Field(() => [DayPartEnum], { nullable: true, description: "When one can; absent: any time." })
  readonly dayParts?: readonly DayPart[];
  @Field(() => [HelpEnum], { nullable: true, description: "What would help." }) readonly help?: readonly Help[];
  @Field(() => Boolean, { nullable: true, description: "Gets a benefit; absent: rather does not say." })
  readonly benefit?: boolean;
  @Field(() => Boolean, { nullable: true, description: "Is younger than 18." }) readonly under18?: boolean;
  @Field(() => String, { nullable: true, description: "First four digits; used for travel time only." })
  readonly postcode?: string;
  @Field(() => Int, { nullable: true, description: "Most minutes of travel, one way, 5 to 180." })
  readonly travelMinutes?: number;
  @Field(() => Int, { nullable: true, description: "What one can pay oneself, euro cents, 0 or more." })
  readonly budgetCents?: number;
  @Field(() => LevelEnum, { nullable: true, description: "For `JobProfileSuggestion.entry` alone; never counts." })
  readonly schoolLevel?: Level;
}

@InputType("ExperienceInput", { description: "Something that a person did before." })
export class ExperienceInputType implements ExperienceInput {
  @Field(() => ID, { description: "Of an experience." }) readonly id!: string;
  @Field(() => String, { description: "The person's own words, at most 80 characters; reasons quote them." })
  readonly words!: string;
  @Field(() => [ID], { defaultValue: [], description: "Skills of it that the person says were not theirs." })
  readonly without!: readonly string[];
  @Field(() => [ID], { defaultValue: [], description: "Skills of it that the person says were; these count more." })
  readonly confirmed!: readonly string[];
}

@InputType("SuggestionsInput", { description: "What is known of a person. Nothing of it is kept." })
export class SuggestionsInputType {
  @Field(() => String, {
    description: "Twelve letters in the order of the questions: a to d, or x for “I don't know”.",
  })
  readonly answers!: string;
  @Field(() => [ID], { defaultValue: [], description: "Talents that the person chose instead; they count fully." })
  readonly chosenTalents!: readonly string[];
  @Field(() => [ID], { defaultValue: [], description: "What one likes to do: ids of `Choices.interests`." })
  readonly interests!: readonly string[];
  @Field(() => [ID], { defaultValue: [], description: "Sectors one would like to work in: ids of `Choices.sectors`." })
  readonly wishes!: readonly string[];
  @Field(() => [ExperienceInputType], { defaultValue: [], description: "What one did before, at most 6." })
  readonly experiences!: readonly ExperienceInputType[];
  @Field(() => NeedsInputType, { nullable: true, description: "What one needs." })
  readonly needs?: NeedsInputType | null;
  @Field(() => LocaleEnum, {
    nullable: true,
    description: "Absent: the language that the browser asks for, else Dutch.",
  })
  readonly locale?: Locale | null;
  @Field(() => Int, { defaultValue: 9, description: "How many of each kind, 1 to 50." }) readonly first!: number;
}
