import type { Choices as ChoicesContent } from "@techconnect/catalogue/guide";
import { shownOf } from "../platform/graphql/asked-fields.ts";
import { keepRows } from "../platform/kept-rows.ts";
import { listsInLocale, manyInLocale, oneInLocale } from "../platform/loader.ts";
import type { Slice } from "../platform/slice.ts";
import { choicesOf } from "./choices.ts";
import { ChoicesResolver } from "./graphql/choices.resolver.ts";
import { JobProfileResolver } from "./graphql/job-profile.resolver.ts";
import { LevelGuideResolver } from "./graphql/level-guide.resolver.ts";
import { JobProfileWayInResolver, WayInResolver } from "./graphql/way-in.resolver.ts";
import type { GuideContext } from "./guide-context.ts";
import { JobProfileSkillTable, JobProfileTable } from "./postgres/job-profile.table.ts";
import type { JobProfile } from "./job-profile.ts";
import { postgresJobProfiles } from "./postgres/job-profiles.postgres.ts";
import { seedGuide } from "./postgres/seed-guide.ts";
import { SkillTable } from "./postgres/skill.table.ts";
import { postgresSkills } from "./postgres/skills.postgres.ts";
import type { Skill } from "./skill.ts";

type Needs = { readonly choices: ChoicesContent };

export const guideModule = ({ choices }: Needs): Slice<GuideContext> => {
  const [keptJobProfiles, keptSkills] = [keepRows<JobProfile>(), keepRows<Skill>()];
  return {
    tables: [SkillTable, JobProfileTable, JobProfileSkillTable],
    resolvers: [ChoicesResolver, JobProfileResolver, LevelGuideResolver, JobProfileWayInResolver, WayInResolver],
    context: ({ em, shows }) => {
      const jobProfiles = postgresJobProfiles(em, shownOf(shows, "JobProfile"));
      return {
        guide: {
          choices: choicesOf(choices),
          jobProfiles,
          jobProfileById: oneInLocale(keptJobProfiles(postgresJobProfiles(em).byIds)),
          skillsOfJobProfile: manyInLocale(jobProfiles.skillsOf),
          skillsByIds: listsInLocale(keptSkills(postgresSkills(em).byIds)),
        },
      };
    },
    nodeOf: async ({ guide }, id, locale) => {
      const found = await guide.jobProfileById.load({ locale, id });
      return found && { __typename: "JobProfile", ...found };
    },
    seed: seedGuide,
  };
};
