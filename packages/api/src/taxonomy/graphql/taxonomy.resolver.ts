import { Ctx, Query, Resolver } from "type-graphql";
import { attributionOf } from "../taxonomy-source.ts";
import type { TaxonomyContext } from "../taxonomy-context.ts";
import { TaxonomyType } from "./taxonomy.type.ts";

@Resolver(() => TaxonomyType)
export class TaxonomyResolver {
  @Query(() => TaxonomyType, {
    name: "taxonomy",
    nullable: true,
    description: "What was imported of ESCO and O*NET; null while that is nothing.",
  })
  async whatWasImported(@Ctx() { taxonomy }: TaxonomyContext): Promise<TaxonomyType | null> {
    const sources = await taxonomy.sources.all();
    if (sources.length === 0) return null;
    return {
      sources: sources.map((source) => ({
        name: source.taxonomy,
        version: source.version,
        importedAt: source.importedAt.toISOString(),
        attribution: attributionOf(source),
      })),
    };
  }
}
