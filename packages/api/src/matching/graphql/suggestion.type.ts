import { Extensions, Field, Float, ID, InterfaceType, ObjectType } from "type-graphql";
import type { Source } from "@techconnect/catalogue/schema";
import type { Beginner } from "@techconnect/domain/courses/may-enter";
import type { Locale } from "@techconnect/domain/kernel/locale";
import { gates, gateVerdicts, type Gate, type GateVerdict } from "@techconnect/domain/matching/needs";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { SourceType } from "../../platform/graphql/source.type.ts";
import { HelpDeskType } from "../../support/graphql/help-desk.type.ts";
import type { HelpDesk } from "../../support/help-desks.ts";
import {
  suggestionGroups,
  type ContributionInWords,
  type Feasibility,
  type JobProfileSuggestion,
  type NotNeeded,
  type Suggestion,
  type SuggestionGroup,
  type Suggestions,
} from "../suggestion.ts";

const GateEnum = enumOf("GateName", gates, "A practical side of something one can choose.");
const GateVerdictEnum = enumOf("GateVerdict", gateVerdicts, "OPEN: it fits. CLOSED: not as it is. UNKNOWN: ask.");
const GroupEnum = enumOf(
  "SuggestionGroup",
  suggestionGroups,
  "Three groups of at most three, varied in level and provider; MORE for the rest of a longer list.",
);

@ObjectType("Contribution", { simpleResolvers: true, description: "A named part of a score." })
export class ContributionType implements ContributionInWords {
  @Field(() => ID, { description: "`tc:oplossen`, `esco:<uuid>`, `interest:hands` or `sector:care`." })
  readonly skill!: string;
  @Field(() => String, { description: "Its name in words." }) readonly label!: string;
  @Field(() => ID, { nullable: true, description: "The talent (tile) behind a transferable skill, where one is." })
  readonly talent!: string | null;
  @Field(() => String, { description: "One to three sentences to the person." }) readonly reason!: string;
  @Field(() => [String], {
    description: "The person's own words that showed it best; empty when that came from the answers and choices.",
  })
  readonly words!: readonly string[];
  @Field(() => Float, { description: "Above 0; the amounts of a suggestion add up to its score." })
  readonly amount!: number;
}

@ObjectType("NotNeeded", { simpleResolvers: true, description: "What one may fear is asked, and is not." })
export class NotNeededType implements NotNeeded {
  @Field(() => String, { description: "Maths, English or a diploma." }) readonly what!: string;
  @Field(() => String, { description: "Who says so, in one text: for the job, for admission and in practice." })
  readonly source!: string;
  @Field(() => [SourceType], { description: "The same, each source once and with its own address." })
  @Extensions({ rows: 3 })
  readonly sources!: readonly Source[];
}

@ObjectType("Feasibility", { simpleResolvers: true, description: "What a need makes of a suggestion, beside its fit." })
export class FeasibilityType implements Feasibility {
  @Field(() => GateEnum, { description: "The practical side." }) readonly gate!: Gate;
  @Field(() => GateVerdictEnum, { description: "Does it fit?" }) readonly verdict!: GateVerdict;
  @Field(() => String, { description: "What it says about this side: “About 25 minutes of travel.”" })
  readonly text!: string;
  @Field(() => String, {
    nullable: true,
    description: "What removes it; null where nothing does or nothing is closed.",
  })
  readonly remedy!: string | null;
  @Field(() => HelpDeskType, { nullable: true, description: "Who helps with it." }) readonly helpDesk!: HelpDesk | null;
}

@InterfaceType("Suggestion", {
  description: "Why something suits a person, and what stands between.",
  resolveType: ({ __typename }: { readonly __typename: string }) => __typename,
})
export abstract class SuggestionType implements Suggestion {
  readonly locale!: Locale;
  readonly id!: string;
  @Field(() => Float, { description: "0 to 1; never shown to a person." }) readonly score!: number;
  @Field(() => GroupEnum, { description: "Where it stands in the list." }) readonly group!: SuggestionGroup;
  @Field(() => [ContributionType], { description: "What makes up the score, largest first." })
  readonly contributions!: readonly ContributionInWords[];
  @Field(() => [String], { description: "What one will still learn." }) readonly gaps!: readonly string[];
  @Field(() => [NotNeededType], { description: "What one does not need, each with a source." })
  @Extensions({ rows: 3 })
  readonly notNeeded!: readonly NotNeeded[];
  @Field(() => [FeasibilityType], {
    description: "Only what a need touches. Of a job profile: that of its most open course.",
  })
  @Extensions({ rows: 9 })
  readonly feasibility!: readonly Feasibility[];
  @Field(() => String, { description: "Which version of the engine found it." }) readonly algorithmVersion!: string;
}

@ObjectType("JobProfileSuggestion", {
  implements: SuggestionType,
  simpleResolvers: true,
  description: "Work that suits.",
})
export class JobProfileSuggestionType extends SuggestionType implements JobProfileSuggestion {
  readonly beginner!: Beginner | null;
}

@ObjectType("CourseSuggestion", {
  implements: SuggestionType,
  simpleResolvers: true,
  description: "A course that suits.",
})
export class CourseSuggestionType extends SuggestionType {}

@ObjectType("VacancySuggestion", {
  implements: SuggestionType,
  simpleResolvers: true,
  description: "A vacancy that suits.",
})
export class VacancySuggestionType extends SuggestionType {}

@ObjectType("Suggestions", { simpleResolvers: true, description: "What suits a person." })
export class SuggestionsType implements Suggestions {
  @Field(() => String, { description: "Which version of the engine found them." }) readonly algorithmVersion!: string;
  @Field(() => String, { description: "The same for the same input." }) readonly inputHash!: string;
  @Field(() => [JobProfileSuggestionType], { description: "Work, best group first." })
  @Extensions({ rows: 1 })
  readonly jobProfiles!: readonly JobProfileSuggestion[];
  @Field(() => [CourseSuggestionType], { description: "Courses, best group first." })
  @Extensions({ rows: 1 })
  readonly courses!: readonly Suggestion[];
  @Field(() => [VacancySuggestionType], { description: "Vacancies, best group first." })
  @Extensions({ rows: 1 })
  readonly vacancies!: readonly Suggestion[];
}
