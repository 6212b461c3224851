import { Extensions, Field, ObjectType } from "type-graphql";
import { enumOf } from "../../platform/graphql/enum-of.ts";
import { taxonomies, type Taxonomy } from "../concept.ts";

const TaxonomyNameEnum = enumOf(
  "TaxonomyName",
  taxonomies,
  "ESCO of the European Commission; ONET of the United States.",
);

@ObjectType("TaxonomySource", { simpleResolvers: true, description: "A classification that was brought in." })
export class TaxonomySourceType {
  @Field(() => TaxonomyNameEnum, { description: "Which one." }) readonly name!: Taxonomy;
  @Field(() => String, { nullable: true, description: "As its download says it; null when that says nothing." })
  readonly version!: string | null;
  @Field(() => String, { description: "When it was last brought in; ISO 8601, UTC." }) readonly importedAt!: string;
  @Field(() => String, { description: "What has to stand beside its data, word for word; in English." })
  readonly attribution!: string;
}

@ObjectType("Taxonomy", { simpleResolvers: true, description: "The classifications behind occupations and skills." })
export class TaxonomyType {
  @Field(() => [TaxonomySourceType], { description: "Each one that was brought in." })
  @Extensions({ rows: 2 })
  readonly sources!: readonly TaxonomySourceType[];
}
