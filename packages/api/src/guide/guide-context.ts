import type { InLocale, Loader } from "../platform/loader.ts";
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
    readonly skillById: Loader<InLocale, Skill | null>;
  };
};

/** The skills behind a list of ids, in its order; ids that nobody knows are left out. */
export const skillsInOrder = async (
  { skillById }: GuideContext["guide"],
  locale: InLocale["locale"],
  ids: readonly string[],
): Promise<readonly Skill[]> =>
  (await Promise.all(ids.map((id) => skillById.load({ locale, id })))).filter((skill) => skill !== null);
