import { createUnionType, Extensions, Field, Float, Int, ObjectType, type ClassType } from "type-graphql";
import type { DocumentKind } from "@techconnect/search/analysis/language";
import { engines, type Engine } from "@techconnect/search/search-index";
import type { SnippetPart } from "@techconnect/search/snippet";
import { searchTopics } from "@techconnect/catalogue/search";
import { CourseType } from "../../courses/graphql/course.type.ts";
import type { DayPart, Level, Sector } from "../../guide/choices.ts";
import { DayPartEnum, LevelEnum, SectorEnum } from "../../guide/graphql/choice.type.ts";
import { JobProfileType } from "../../guide/graphql/job-profile.type.ts";
import { PageInfo } from "../../platform/graphql/connection.ts";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { VacancyType } from "../../vacancies/graphql/vacancy.type.ts";
import { searchRemarks, type FindAnswer, type SearchRemark } from "../find.ts";
import { narrowings, type NarrowingName } from "../rescue.ts";
import { OfferFeatureEnum, SearchKindEnum, type OfferFeature } from "./search.input.ts";

export const SearchEngineEnum = enumOf("SearchEngine", engines, "What searched.");
export const SearchTopicEnum = enumOf("SearchTopic", searchTopics, "A question that a page of ours answers.");
export const SearchRemarkEnum = enumOf("SearchRemark", searchRemarks, "What somebody had better know of their search.");
const NarrowingEnum = enumOf("SearchNarrowing", narrowings, "Something that keeps results out.");

/** What can be found; told apart by `__typename`. */
export const FindableType = createUnionType({
  name: "Findable",
  description: "What can be found.",
  types: () => [JobProfileType, CourseType, VacancyType] as const,
  resolveType: (thing) => ("__typename" in thing ? String(thing.__typename) : undefined),
});

@ObjectType("SnippetPart", { simpleResolvers: true, description: "A piece of a text." })
export class SnippetPartType implements SnippetPart {
  @Field(() => String, { description: "Plain text." }) readonly text!: string;
  @Field(() => Boolean, { description: "Is it what was looked for?" }) readonly hit!: boolean;
}

@ObjectType("Snippet", { simpleResolvers: true, description: "A text, or a part of one, around what was looked for." })
export class SnippetType {
  @Field(() => String, { description: "BCP 47 tag of the text." }) readonly language!: string;
  @Field(() => [SnippetPartType], { description: "Joined, they are the text." })
  @Extensions({ rows: 1 })
  readonly parts!: readonly SnippetPart[];
}

@ObjectType("SearchHit", { simpleResolvers: true, description: "Something that was found." })
export class SearchHitType {
  @Field(() => FindableType, { description: "The thing itself." }) readonly thing!: typeof FindableType;
  @Field(() => SnippetType, { nullable: true, description: "Its title, with the words it was found by." })
  readonly title!: SnippetType | null;
  @Field(() => SnippetType, { nullable: true, description: "A part of its text, with the words it was found by." })
  readonly snippet!: SnippetType | null;
  @Field(() => Float, {
    nullable: true,
    description: "Kilometres from `near` as the crow flies; null without a place.",
  })
  readonly kilometres!: number | null;
}

@ObjectType("SearchEdge", { simpleResolvers: true, description: "A row of what was found, with its place." })
export class SearchEdgeType {
  @Field(() => String, { description: "Opaque; valid for this search, up to the thousandth row." })
  readonly cursor!: string;
  @Field(() => SearchHitType, { description: "The row." }) readonly node!: SearchHitType;
}

type Count<Value> = { readonly value: Value; readonly count: number };

/** A value of a facet with how many there are. */
const countOf = <Value extends string>(name: string, type: object): ClassType<Count<Value>> => {
  @ObjectType(`${name}Count`, { simpleResolvers: true, description: "A value, and how many results have it." })
  class CountType implements Count<Value> {
    @Field(() => type, { description: "The value." }) readonly value!: Value;
    @Field(() => Int, { description: "How many, the filter of the same field left aside." }) readonly count!: number;
  }
  return CountType;
};
const SearchKindCount = countOf<DocumentKind>("SearchKind", SearchKindEnum);
const LevelCount = countOf<Level>("Level", LevelEnum);
const SectorCount = countOf<Sector>("Sector", SectorEnum);
const DayPartCount = countOf<DayPart>("DayPart", DayPartEnum);
const OfferFeatureCount = countOf<OfferFeature>("OfferFeature", OfferFeatureEnum);

@ObjectType("SearchFacets", { simpleResolvers: true, description: "By what results can be narrowed, most first." })
export class SearchFacetsType {
  @Field(() => [SearchKindCount], { description: "Kinds of things." })
  @Extensions({ rows: 0 })
  readonly kinds!: readonly Count<DocumentKind>[];
  @Field(() => [LevelCount], { description: "Levels at which one can start." })
  @Extensions({ rows: 0 })
  readonly levels!: readonly Count<Level>[];
  @Field(() => [SectorCount], { description: "Where the work is done." })
  @Extensions({ rows: 0 })
  readonly sectors!: readonly Count<Sector>[];
  @Field(() => [DayPartCount], { description: "When it takes place." })
  @Extensions({ rows: 0 })
  readonly dayParts!: readonly Count<DayPart>[];
  @Field(() => [OfferFeatureCount], { description: "What it offers." })
  @Extensions({ rows: 0 })
  readonly features!: readonly Count<OfferFeature>[];
}

@ObjectType("UnderstoodWords", { simpleResolvers: true, description: "Words that were taken for a wish." })
export class UnderstoodWordsType {
  @Field(() => String, { description: "The words, as typed." }) readonly said!: string;
  @Field(() => LevelEnum, { nullable: true, description: "They ask for this level." }) readonly level!: Level | null;
  @Field(() => SectorEnum, { nullable: true, description: "They ask for this sector." })
  readonly sector!: Sector | null;
  @Field(() => DayPartEnum, { nullable: true, description: "They ask for this part of the day." })
  readonly dayPart!: DayPart | null;
  @Field(() => OfferFeatureEnum, { nullable: true, description: "They ask for this." })
  readonly feature!: OfferFeature | null;
  @Field(() => SearchKindEnum, { nullable: true, description: "They ask for this kind of thing." })
  readonly kind!: DocumentKind | null;
  @Field(() => SearchTopicEnum, { nullable: true, description: "They ask a question that a page answers." })
  readonly topic!: (typeof searchTopics)[number] | null;
}

@ObjectType("SearchWithout", { simpleResolvers: true, description: "What there would be without something." })
export class SearchWithoutType {
  @Field(() => NarrowingEnum, { description: "What keeps everything out." }) readonly narrowing!: NarrowingName;
  @Field(() => Int, { description: "How many there would be without it." }) readonly count!: number;
}

@ObjectType("SearchWider", { simpleResolvers: true, description: "A wider circle." })
export class SearchWiderType {
  @Field(() => Int, { description: "As the crow flies." }) readonly kilometres!: number;
  @Field(() => Int, { description: "How many there are within it." }) readonly count!: number;
}

@ObjectType("SearchRescue", { simpleResolvers: true, description: "Ways on when nothing was found." })
export class SearchRescueType {
  @Field(() => [SearchWithoutType], { description: "What is in the way; empty when it is the words." })
  @Extensions({ rows: 6 })
  readonly without!: readonly SearchWithoutType[];
  @Field(() => SearchWiderType, { nullable: true, description: "Null when no circle was asked, or none helps." })
  readonly wider!: SearchWiderType | null;
  @Field(() => [JobProfileType], { description: "Work that comes near, else work to begin with; at most 3." })
  @Extensions({ rows: 3 })
  readonly neighbours!: readonly JobProfileType[];
}

@ObjectType("SearchConnection", { simpleResolvers: true, description: "What was found." })
export class SearchConnectionType {
  readonly answer!: FindAnswer;
  @Field(() => [SearchEdgeType], { description: "The rows of this page, in order." })
  @Extensions({ rows: 1 })
  readonly edges!: readonly SearchEdgeType[];
  @Field(() => PageInfo, { description: "Where this page stands." }) readonly pageInfo!: PageInfo;
  @Field(() => Int, { description: "How many were found." }) readonly totalCount!: number;
  @Field(() => Boolean, { description: "False: `totalCount` and facets are estimates." })
  readonly totalIsExact!: boolean;
  @Field(() => SearchFacetsType, { description: "By what it can be narrowed." }) readonly facets!: SearchFacetsType;
  @Field(() => SearchEngineEnum, { description: "What searched." }) readonly engine!: Engine;
  @Field(() => Boolean, { description: "True: the usual engine is down, and another one stands in." })
  readonly degraded!: boolean;
  @Field(() => String, { nullable: true, description: "The words put right; null when there is nothing to put right." })
  readonly didYouMean!: string | null;
  @Field(() => [UnderstoodWordsType], { description: "What was read in the words. `literally` reads nothing." })
  @Extensions({ rows: 4 })
  readonly understood!: readonly UnderstoodWordsType[];
  @Field(() => [String], { description: "Words that were left out, because nothing has all of them." })
  readonly leftOut!: readonly string[];
  @Field(() => [SearchTopicEnum], { description: "Questions behind the words that a page answers." })
  readonly topics!: readonly (typeof searchTopics)[number][];
  @Field(() => [SearchRemarkEnum], { description: "What the searcher had better know." })
  readonly remarks!: readonly SearchRemark[];
}
