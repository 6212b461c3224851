import { Field, ID, InputType, Int } from "type-graphql";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { LocaleEnum } from "../../platform/graphql/locale.ts";
import type { ExperienceInput } from "../../talent/read-experiences.ts";
import { NeedsInputType } from "./needs.type.ts";

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
