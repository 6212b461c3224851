import { ArgsType, Field, InputType, Int } from "type-graphql";
import type { DocumentKind } from "@techconnect/search/analysis/language";
import { documentKinds } from "@techconnect/search/analysis/language";
import { searchSorts, type SearchSort } from "@techconnect/search/search-index";
import { offerFeatures } from "@techconnect/catalogue/search";
import type { DayPart, Level, Sector } from "../../guide/choices.ts";
import { DayPartEnum, LevelEnum, SectorEnum } from "../../guide/graphql/choice.type.ts";
import { ConnectionArgs } from "../../platform/graphql/connection.ts";
import { enumOf } from "../../platform/graphql/enum-of.ts";

export type OfferFeature = (typeof offerFeatures)[number];

export const SearchKindEnum = enumOf("SearchKind", documentKinds, "What can be found.");
export const SearchSortEnum = enumOf(
  "SearchSort",
  searchSorts,
  "RELEVANCE: what fits the words best. NEAREST needs `near`; what has no place comes last.",
);
export const OfferFeatureEnum = enumOf(
  "OfferFeature",
  offerFeatures,
  "What something offers. LEARN_AND_WORK: one learns it in the job. SAMPLE: an example that does not exist.",
);

@InputType("SearchNear", { description: "How near. What has no place is never too far." })
export class SearchNearInput {
  @Field(() => String, { description: "First four digits of a postcode." }) readonly postcode!: string;
  @Field(() => Int, {
    nullable: true,
    description: "As the crow flies, 1 to 300. Absent: 15, or any distance when the nearest come first.",
  })
  readonly kilometres?: number | null;
}

@InputType("SearchFilter", { description: "Any value within a field, and all fields together." })
export class SearchFilterInput {
  @Field(() => [LevelEnum], { nullable: true, description: "One can start with one of these." })
  readonly levels?: readonly Level[];
  @Field(() => [SectorEnum], { nullable: true, description: "The work is done in one of these." })
  readonly sectors?: readonly Sector[];
  @Field(() => [DayPartEnum], { nullable: true, description: "It takes place at one of these." })
  readonly dayParts?: readonly DayPart[];
  @Field(() => [OfferFeatureEnum], { nullable: true, description: "It offers one of these." })
  readonly features?: readonly OfferFeature[];
  @Field(() => SearchNearInput, { nullable: true, description: "It is near." })
  readonly near?: SearchNearInput | null;
}

@ArgsType()
export class SearchArgs extends ConnectionArgs {
  @Field(() => String, {
    defaultValue: "",
    description: "Words, in any language. At most 256 characters and ten words are looked at; the rest is let be.",
  })
  readonly query!: string;
  @Field(() => [SearchKindEnum], { nullable: true, description: "Absent or empty: everything." })
  readonly kinds?: readonly DocumentKind[] | null;
  @Field(() => SearchFilterInput, { nullable: true, description: "What must hold of what is found." })
  readonly filter?: SearchFilterInput | null;
  @Field(() => SearchSortEnum, { defaultValue: "relevance", description: "What comes first." })
  readonly sort!: SearchSort;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Take every word as it is: “without a diploma” then is no wish but four words.",
  })
  readonly literally!: boolean;
}
