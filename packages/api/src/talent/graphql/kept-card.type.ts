import { Extensions, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { DayPart, Help } from "@techconnect/domain/matching/needs";
import type { CardChangedMeanwhile, KeptCard, ToldBefore } from "@techconnect/domain/talent/kept-card";
import type { Level } from "../../guide/choices.ts";
import { DayPartEnum, LevelEnum } from "../../guide/graphql/choice.type.ts";
import { HelpEnum, NeedsInputType } from "../../matching/graphql/needs.type.ts";
import type { NeedsInput } from "../../matching/read-suggestions-input.ts";
import { given } from "../../platform/graphql/given.ts";
import { UserError } from "../../platform/graphql/user-error.type.ts";
import type { CardToKeep } from "../keep-card.ts";

const words = "The person's own words, at most 80 characters; empty when it was chosen from the list.";

@InputType("ToldBeforeInput", { description: "Something that a person did before, as they told it." })
export class ToldBeforeInput implements ToldBefore {
  @Field(() => ID, { description: "Of an experience." }) readonly id!: string;
  @Field(() => String, { description: words }) readonly words!: string;
  @Field(() => [ID], { defaultValue: [], description: "Skills of it that were not theirs, at most 7." })
  readonly without!: readonly string[];
  @Field(() => [ID], { defaultValue: [], description: "Other experiences that the words may mean, at most 3." })
  readonly others!: readonly string[];
  @Field(() => Boolean, { defaultValue: false, description: "Is it unclear which of these was meant?" })
  readonly unsure!: boolean;
  @Field(() => Boolean, { defaultValue: false, description: "Did the person look at what it shows, and go on?" })
  readonly seen!: boolean;
}

@InputType("KeepCardInput", { description: "What is to be kept of what somebody told." })
export class KeepCardInput {
  @Field(() => String, { description: "The query of an address of the flow, such as `a=bdac&t=helping`." })
  readonly flow!: string;
  @Field(() => [ToldBeforeInput], { defaultValue: [], description: "What one did before, at most 6." })
  readonly experiences!: readonly ToldBefore[];
  @Field(() => NeedsInputType, {
    nullable: true,
    description: "What one needs, kept for 90 days. Null erases what is kept of it; absent leaves it as it is.",
  })
  readonly needs?: NeedsInputType | null;
  @Field(() => Int, { defaultValue: 0, description: "Of the card that this device knows; 0 for none." })
  readonly version!: number;
}

/** Null erases needs, absence leaves them: the one input where the two differ. */
export const cardToKeep = ({ needs, ...card }: KeepCardInput): CardToKeep => ({
  ...card,
  ...(needs === undefined ? {} : { needs: needs && given(needs) }),
});

@ObjectType("ToldBefore", {
  simpleResolvers: true,
  description: "Something that a person did before, as they told it.",
})
export class ToldBeforeType implements ToldBefore {
  @Field(() => ID, { description: "Of an experience." }) readonly id!: string;
  @Field(() => String, { description: words }) readonly words!: string;
  @Field(() => [ID], { description: "Skills of it that were not theirs." }) readonly without!: readonly string[];
  @Field(() => [ID], { description: "Other experiences that the words may mean." }) readonly others!: readonly string[];
  @Field(() => Boolean, { description: "Is it unclear which of these was meant?" }) readonly unsure!: boolean;
  @Field(() => Boolean, { description: "Did the person look at what it shows, and go on?" }) readonly seen!: boolean;
}

@ObjectType("KeptCard", { simpleResolvers: true, description: "A card that a person keeps in the account." })
export class KeptCardType implements Omit<KeptCard, "keptAt"> {
  @Field(() => String, { description: "The query of an address of the flow." }) readonly flow!: string;
  @Field(() => [ToldBeforeType], { description: "What one did before." })
  @Extensions({ rows: 6 })
  readonly experiences!: readonly ToldBefore[];
  @Field(() => Boolean, { description: "Is it kept too what one needs?" }) readonly hasNeeds!: boolean;
  @Field(() => String, { description: "When it was kept; ISO 8601, UTC." }) readonly keptAt!: string;
  @Field(() => Int, { description: "Send it along to change the card." }) readonly version!: number;
}

/** A card as the wire wants it. */
export const cardOnTheWire = (card: KeptCard): KeptCardType => ({ ...card, keptAt: card.keptAt.toISOString() });

@ObjectType("CardChangedMeanwhile", {
  implements: UserError,
  description: "Another device kept another card meanwhile; nothing is lost.",
})
export class CardChangedMeanwhileType extends UserError implements CardChangedMeanwhile {
  readonly kind = "CardChangedMeanwhile";
  readonly card!: KeptCard;
  @Field(() => KeptCardType, { name: "card", description: "What is kept now." })
  there(): KeptCardType {
    return cardOnTheWire(this.card);
  }
}

@ObjectType("KeptNeeds", { simpleResolvers: true, description: "What a person needs, as they kept it." })
export class KeptNeedsType {
  @Field(() => Int, { nullable: true, description: "Most hours per week." }) readonly hoursPerWeek!: number | null;
  @Field(() => [DayPartEnum], { nullable: true, description: "When one can." })
  readonly dayParts!: readonly DayPart[] | null;
  @Field(() => [HelpEnum], { nullable: true, description: "What would help." }) readonly help!: readonly Help[] | null;
  @Field(() => Boolean, { nullable: true, description: "Gets a benefit." }) readonly benefit!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Is younger than 18." }) readonly under18!: boolean | null;
  @Field(() => String, { nullable: true, description: "First four digits." }) readonly postcode!: string | null;
  @Field(() => Int, { nullable: true, description: "Most minutes of travel, one way." }) readonly travelMinutes!:
    | number
    | null;
  @Field(() => Int, { nullable: true, description: "What one can pay oneself, euro cents." }) readonly budgetCents!:
    | number
    | null;
  @Field(() => LevelEnum, { nullable: true, description: "School level." }) readonly schoolLevel!: Level | null;
}

/** Needs as the wire wants them. */
export const needsOnTheWire = (needs: NeedsInput): KeptNeedsType => ({
  hoursPerWeek: needs.hoursPerWeek ?? null,
  dayParts: needs.dayParts ?? null,
  help: needs.help ?? null,
  benefit: needs.benefit ?? null,
  under18: needs.under18 ?? null,
  postcode: needs.postcode ?? null,
  travelMinutes: needs.travelMinutes ?? null,
  budgetCents: needs.budgetCents ?? null,
  schoolLevel: needs.schoolLevel ?? null,
});
