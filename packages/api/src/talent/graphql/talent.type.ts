import { Extensions, Field, ID, Int, ObjectType } from "type-graphql";
import type { OptionId, TalentId } from "@techconnect/domain/talent/talent-questions";
import type { ShownTalent, Talents } from "../find-talents.ts";
import type { Talent, TalentEvidence, TalentQuestion } from "../talent-content.ts";

@ObjectType("Talent", { simpleResolvers: true, description: "One of the twelve talents that the questions find." })
export class TalentType implements Talent {
  @Field(() => ID, { description: "Also the id of its tile." }) readonly id!: TalentId;
  @Field(() => String, { description: "Its name in words." }) readonly name!: string;
  @Field(() => String, { description: "What to say to somebody who has it." }) readonly affirm!: string;
  @Field(() => String, { description: "What tech calls it." }) readonly workLabel!: string;
}

@ObjectType("TalentEvidence", { simpleResolvers: true, description: "What an answer says." })
export class TalentEvidenceType implements TalentEvidence {
  @Field(() => ID, { description: "The talent that it shows." }) readonly talent!: TalentId;
  @Field(() => Int, { description: "1 to 3 points." }) readonly points!: number;
}

@ObjectType("TalentQuestionOption", { simpleResolvers: true, description: "An answer that one can give." })
export class TalentQuestionOptionType {
  @Field(() => ID, { description: "The letter for the answer string: a, b, c or d." }) readonly id!: OptionId;
  @Field(() => String, { description: "The answer in words; also the quote on the card." }) readonly text!: string;
  @Field(() => [TalentEvidenceType], { description: "The talents that it shows." })
  @Extensions({ rows: 3 })
  readonly evidence!: readonly TalentEvidence[];
}

@ObjectType("TalentQuestion", { simpleResolvers: true, description: "A question about everyday life." })
export class TalentQuestionType implements TalentQuestion {
  @Field(() => ID, { description: "The same in each version of the questions." }) readonly id!: string;
  @Field(() => Int, { description: "1 to 12: its place in the answer string." }) readonly number!: number;
  @Field(() => String, { description: "The question." }) readonly text!: string;
  @Field(() => String, { description: "Why it is asked." }) readonly why!: string;
  @Field(() => [TalentQuestionOptionType], { description: "The answers, a to d." })
  @Extensions({ rows: 4 })
  readonly options!: readonly TalentQuestionOptionType[];
}

@ObjectType("TalentQuestions", {
  simpleResolvers: true,
  description: "The twelve questions and the talents they find.",
})
export class TalentQuestionsType {
  @Field(() => Int, { description: "Rises when the questions or their points change." }) readonly version!: number;
  @Field(() => [TalentType], { description: "In the order of their tiles." })
  @Extensions({ rows: 12 })
  readonly talents!: readonly Talent[];
  @Field(() => [TalentQuestionType], { description: "In the order of the answer string." })
  @Extensions({ rows: 12 })
  readonly questions!: readonly TalentQuestion[];
}

@ObjectType("ShownTalent", { simpleResolvers: true, description: "A talent on somebody's card." })
export class ShownTalentType implements ShownTalent {
  @Field(() => TalentType, { description: "The talent." }) readonly talent!: Talent;
  @Field(() => Boolean, { description: "Did the person put it there?" }) readonly chosen!: boolean;
  @Field(() => [String], { description: "The person's own answers that show it, each once on a card." })
  readonly quotes!: readonly string[];
}

@ObjectType("Talents", { simpleResolvers: true, description: "Somebody's talents card." })
export class TalentsType implements Talents {
  @Field(() => Int, { description: "How many of the twelve questions were answered." }) readonly answered!: number;
  @Field(() => Boolean, { description: "Fewer than six: a few more would show more." }) readonly tooFew!: boolean;
  @Field(() => [TalentType], { description: "Equal in strength at the edge of the card: let the person choose." })
  @Extensions({ rows: 12 })
  readonly tied!: readonly Talent[];
  @Field(() => [ShownTalentType], { description: "Strongest first, or in the order of choosing." })
  @Extensions({ rows: 4 })
  readonly shown!: readonly ShownTalent[];
}
