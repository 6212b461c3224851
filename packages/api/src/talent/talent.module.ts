import { setTimeout as sleep } from "node:timers/promises";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { CompanionScope, Slice } from "../platform/slice.ts";
import {
  conceptNamesOn,
  makeStandingOfWorkOn,
  taxonomySourcesOn,
  taxonomyStreamsOn,
} from "../taxonomy/taxonomy.module.ts";
import type { ExperienceContent } from "./experience-content.ts";
import type { Experiences } from "./experience.ts";
import type { ExperienceLinker } from "./experience-linker.ts";
import { makeFindTalents } from "./find-talents.ts";
import { followTaxonomy, type FollowedTaxonomy } from "./follow-taxonomy.ts";
import { AccountCardResolver } from "./graphql/account-card.resolver.ts";
import { ExperienceResolver } from "./graphql/experience.resolver.ts";
import { KeptCardResolver } from "./graphql/kept-card.resolver.ts";
import { SavedItemResolver } from "./graphql/saved-item.resolver.ts";
import { TalentResolver } from "./graphql/talent.resolver.ts";
import { eraseOldNeeds, keptContext, keptPersonal } from "./kept.module.ts";
import { makeLinkExperiences } from "./link-experiences.ts";
import { knownExperiences } from "./known-experiences.ts";
import { makeJointLinker } from "./linking/joint-linker.ts";
import { makeLabelLinker } from "./linking/label-linker.ts";
import { startTaxonomyLinker } from "./linking/taxonomy-linker.ts";
import { taxonomyNames } from "./linking/taxonomy-names.ts";
import { KeptCardTable } from "./postgres/kept-card.table.ts";
import { SavedItemTable } from "./postgres/saved-item.table.ts";
import type { TalentContent } from "./talent-content.ts";
import type { TalentContext } from "./talent-context.ts";

type Needs = {
  readonly content: TalentContent;
  readonly names: ExperienceContent;
  readonly experiences: (em: EntityManager) => Experiences;
};

/** What people did before, for slices that are told of it; made once a process. */
export const makeExperiencesOn = (content: ExperienceContent): ((em: EntityManager) => Experiences) => {
  const standingOn = makeStandingOfWorkOn();
  return (em) => knownExperiences(content, { names: conceptNamesOn(em), standing: standingOn(em) });
};

/** Milliseconds between two looks at what was imported. */
const pause = 60_000;

/** A linker over what is imported, beside the requests. */
const followImported = ({ ofOccupation }: ExperienceContent, { database, logger }: CompanionScope) =>
  followTaxonomy({
    rest: (signal) => sleep(pause, undefined, { signal, ref: false }),
    sources: () => taxonomySourcesOn(database.em()).all(),
    start: (stop) => startTaxonomyLinker(taxonomyNames(taxonomyStreamsOn(database.em()), ofOccupation), stop),
    complain: (error) =>
      logger.warn(
        { name: error instanceof Error ? error.name : "" },
        "what people tell is read without the taxonomy just now",
      ),
  });

/** Made once, when the process begins to serve or somebody asks first: reading all names takes half a second. */
const onceMade = (make: () => ExperienceLinker): (() => ExperienceLinker) => {
  let made: ExperienceLinker | null = null;
  return () => (made ??= make());
};

export const talentModule = ({ content, names, experiences: experiencesOn }: Needs): Slice<TalentContext> => {
  const find = makeFindTalents(content);
  const catalogueLinker = onceMade(() => makeLabelLinker(names.names));
  /** Null where nothing serves. */
  let followed: FollowedTaxonomy | null = null;
  const linker = makeJointLinker({ link: (text) => catalogueLinker().link(text) }, () => followed?.linker() ?? null);
  return {
    tables: [KeptCardTable, SavedItemTable],
    resolvers: [TalentResolver, ExperienceResolver, KeptCardResolver, SavedItemResolver, AccountCardResolver],
    context: (scope) => {
      const experiences = experiencesOn(scope.em);
      const kept = keptContext(scope);
      return {
        talent: { content, find, experiences, linkExperiences: makeLinkExperiences({ linker, experiences }), ...kept },
      };
    },
    personal: keptPersonal,
    routines: [eraseOldNeeds],
    companion: async (scope) => {
      catalogueLinker();
      followed = followImported(names, scope);
      return followed;
    },
  };
};
