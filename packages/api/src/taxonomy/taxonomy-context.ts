import type { Loader } from "../platform/loader.ts";
import type { Occupations, SkillsAsked, SkillsOfOccupation } from "./occupation.ts";
import type { TaxonomySources } from "./taxonomy-source.ts";

/** What the resolvers of this slice find in the context of a request. */
export type TaxonomyContext = {
  readonly taxonomy: {
    readonly sources: TaxonomySources;
    readonly occupations: Occupations;
    readonly skillsOfOccupation: Loader<SkillsAsked & { readonly id: string }, SkillsOfOccupation>;
  };
};
