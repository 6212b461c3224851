import type { EntityManager } from "@mikro-orm/postgresql";
import type { Slice } from "../platform/slice.ts";
import { catalogueExperiences, type ExperienceContent } from "./experience-content.ts";
import type { Experiences } from "./experience.ts";
import type { ExperienceLinker } from "./experience-linker.ts";
import { makeFindTalents } from "./find-talents.ts";
import { ExperienceResolver } from "./graphql/experience.resolver.ts";
import { TalentResolver } from "./graphql/talent.resolver.ts";
import { makeLinkExperiences } from "./link-experiences.ts";
import { makeLabelLinker } from "./linking/label-linker.ts";
import type { TalentContent } from "./talent-content.ts";
import type { TalentContext } from "./talent-context.ts";

type Needs = { readonly content: TalentContent; readonly experiences: ExperienceContent };

/** What people did before, for slices that are told of it. */
export const experiencesOn =
  (content: ExperienceContent) =>
  (_em: EntityManager): Experiences =>
    catalogueExperiences(content);

/** Made once, when the process begins to serve or somebody asks first: reading all names takes half a second. */
const onceMade = (make: () => ExperienceLinker): (() => ExperienceLinker) => {
  let made: ExperienceLinker | null = null;
  return () => (made ??= make());
};

export const talentModule = ({ content, experiences: names }: Needs): Slice<TalentContext> => {
  const find = makeFindTalents(content);
  const linker = onceMade(() => makeLabelLinker(names.names));
  return {
    tables: [],
    resolvers: [TalentResolver, ExperienceResolver],
    context: ({ em }) => {
      const experiences = experiencesOn(names)(em);
      const linkExperiences = makeLinkExperiences({ linker: { link: (text) => linker().link(text) }, experiences });
      return { talent: { content, find, experiences, linkExperiences } };
    },
    companion: async () => {
      linker();
      return { isReady: () => true, stop: async () => undefined };
    },
  };
};
