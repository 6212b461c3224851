import type { Experiences } from "./experience.ts";
import type { FindTalents } from "./find-talents.ts";
import type { LinkExperiences } from "./link-experiences.ts";
import type { TalentContent } from "./talent-content.ts";

/** What the resolvers of this slice find in the context of a request. */
export type TalentContext = {
  readonly talent: {
    readonly content: TalentContent;
    readonly find: FindTalents;
    readonly experiences: Experiences;
    readonly linkExperiences: LinkExperiences;
  };
};
