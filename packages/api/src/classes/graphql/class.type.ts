import { Extensions, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { usualDays, type ClassState } from "@techconnect/domain/classes/class-group";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { TalentId } from "@techconnect/domain/talent/talent-questions";
import type { Choice } from "../../guide/choices.ts";
import { ChoiceType } from "../../guide/graphql/choice.type.ts";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { LocaleEnum } from "../../platform/graphql/locale.ts";
import { TalentType } from "../../talent/graphql/talent.type.ts";
import type { Talent } from "../../talent/talent-content.ts";

const ClassStateEnum = enumOf(
  "ClassState",
  ["open", "full", "closed"] as const satisfies readonly ClassState[],
  "Whether pupils can join: yes; no, enough have; no, its time is over or the counsellor closed it.",
);

@InputType({ description: "What a counsellor fills in to let a group answer the questions together." })
export class MakeClassInput {
  @Field(() => ID, { description: "A UUID, made by the form. Sending the same one twice gives the same class." })
  readonly requestId!: string;
  @Field(() => String, { description: "What the counsellor calls it, 1 to 60 characters. No names of people." })
  readonly label!: string;
  @Field(() => Int, { nullable: true, description: "How many are expected, 2 to 40; absent where nobody knows." })
  readonly expected?: number | null;
  @Field(() => [LocaleEnum], { description: "Of the printed cards: one, or two side by side." })
  readonly languages!: Locale[];
  @Field(() => Int, { defaultValue: usualDays, description: "How many days the code works, 1 to 60." })
  readonly days!: number;
}

@InputType({ description: "What somebody adds to the figures of a class. Answers are not asked." })
export class JoinClassInput {
  @Field(() => String, { description: "The code, however it is typed." }) readonly code!: string;
  @Field(() => ID, { description: "A UUID, made by the form. Sending the same one twice counts once." })
  readonly requestId!: string;
  @Field(() => [ID], { description: "The talents on the card, 1 to 4." }) readonly talents!: string[];
  @Field(() => [ID], { defaultValue: [], description: "What somebody likes to do, where that was told." })
  readonly interests!: string[];
}

@ObjectType("ClassMade", { simpleResolvers: true, description: "A class that pupils can join." })
export class ClassMadeType {
  @Field(() => String, { description: "What pupils type; six signs." }) readonly code!: string;
  @Field(() => String, { description: "Secret part of the counsellor's link." }) readonly token!: string;
}

@ObjectType("ClassToJoin", { simpleResolvers: true, description: "A code that works." })
export class ClassToJoinType {
  @Field(() => String, { description: "As it is printed, without spaces." }) readonly code!: string;
  @Field(() => String, { description: "The last day on which it works, YYYY-MM-DD." }) readonly closesOn!: string;
}

@ObjectType("ClassJoined", { simpleResolvers: true, description: "Somebody's talents count along." })
export class ClassJoinedType {
  @Field(() => Boolean, { description: "Always true." }) readonly joined!: true;
}

@ObjectType("ClassErased", { simpleResolvers: true, description: "Nothing of the class is left." })
export class ClassErasedType {
  @Field(() => Boolean, { description: "Always true." }) readonly erased!: true;
}

const aboutDescription =
  "How many people, rounded to 5: 0 stands for hardly anyone, all people of the class for nearly everyone.";

@ObjectType("ClassTalent", { simpleResolvers: true, description: "How many people of a class share a talent." })
export class ClassTalentType {
  readonly locale!: Locale;
  readonly id!: TalentId;
  @Field(() => TalentType, { description: "The talent." }) readonly talent!: Talent;
  @Field(() => Int, { description: aboutDescription }) readonly about!: number;
}

@ObjectType("ClassInterest", { simpleResolvers: true, description: "How many people of a class like to do something." })
export class ClassInterestType {
  @Field(() => ChoiceType, { description: "What they like to do." }) readonly interest!: Choice;
  @Field(() => Int, { description: aboutDescription }) readonly about!: number;
}

@ObjectType("ClassOverview", { simpleResolvers: true, description: "What the counsellor sees of a class." })
export class ClassOverviewType {
  @Field(() => String, { description: "What pupils type; six signs." }) readonly code!: string;
  @Field(() => String, { description: "What the counsellor calls it." }) readonly label!: string;
  @Field(() => Int, { nullable: true, description: "How many were expected." }) readonly expected!: number | null;
  @Field(() => [LocaleEnum], { description: "Of the printed cards." }) readonly languages!: readonly Locale[];
  @Field(() => ClassStateEnum, { description: "Whether pupils can join." }) readonly state!: ClassState;
  @Field(() => String, { description: "The last day on which pupils can join, YYYY-MM-DD." })
  readonly closesOn!: string;
  @Field(() => String, { description: "The day on which all of it is erased, YYYY-MM-DD." }) readonly erasedOn!: string;
  @Field(() => Int, { description: "How many people the figures are of: 0 for fewer than ten, then 10, 15, 20 …" })
  readonly people!: number;
  @Field(() => [ClassTalentType], { description: "All talents, the most shared first; none before the tenth person." })
  @Extensions({ rows: 12 })
  readonly talents!: readonly ClassTalentType[];
  @Field(() => [ClassTalentType], { description: "The talents to talk about: the most shared ones, at most six." })
  @Extensions({ rows: 6 })
  readonly common!: readonly ClassTalentType[];
  @Field(() => [ClassInterestType], { description: "What several people like to do, the most shared first." })
  @Extensions({ rows: 12 })
  readonly interests!: readonly ClassInterestType[];
}
