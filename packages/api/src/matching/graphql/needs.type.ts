import { Field, InputType, Int } from "type-graphql";
import { helps, type DayPart, type Help } from "@techconnect/domain/matching/needs";
import type { Level } from "../../guide/choices.ts";
import { DayPartEnum, LevelEnum } from "../../guide/graphql/choice.type.ts";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import type { NeedsInput } from "../read-suggestions-input.ts";

export const HelpEnum = enumOf("Help", helps, "What would help somebody.");

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
