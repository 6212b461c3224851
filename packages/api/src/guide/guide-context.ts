import type { AllInLocale, InLocale, Loader } from "../platform/loader.ts";
import type { Choices } from "./choices.ts";
import type { JobProfile, JobProfiles, SkillOfJobProfile } from "./job-profile.ts";
import type { Skill } from "./skill.ts";

/** What the resolvers of this slice and of others find in the context of a request. */
export type GuideContext = {
  readonly guide: {
    readonly choices: Choices;
    readonly jobProfiles: JobProfiles;
    readonly jobProfileById: Loader<InLocale, JobProfile | null>;
    readonly skillsOfJobProfile: Loader<InLocale, readonly SkillOfJobProfile[]>;
    readonly skillsByIds: Loader<AllInLocale, readonly Skill[]>;
  };
};
