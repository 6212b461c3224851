import { loadCatalogue } from "@techconnect/catalogue/catalogue";
import { evidenceOf } from "@techconnect/domain/talent/evidence";
import type { ToldExperience } from "@techconnect/domain/talent/experience";
import type { Answers } from "@techconnect/domain/talent/score-talents";
import type { TalentId } from "@techconnect/domain/talent/talent-questions";
import type { Occupation, Opportunity, Person } from "../opportunity.ts";

const { jobProfiles, talentQuestions, choices, experiences } = loadCatalogue();

export const questions = talentQuestions.questions;
export const interests = choices.interests.map(({ id }) => id);
export const sectors = choices.sectors.map(({ id }) => id);
/** Everything that people did before, by its id, as somebody tells it who finds that all of it is right. */
export const pasts: ReadonlyMap<string, ToldExperience> = new Map(
  experiences.map(({ id, label, skills }) => [
    id,
    { words: label.nl, skills, without: [], confirmed: skills.map(({ skill }) => skill) },
  ]),
);
const skillsOf = new Map(talentQuestions.talents.map(({ id, skills }) => [id, skills]));

/** The work behind each of the catalogue's profiles. */
export const occupations: readonly Occupation[] = jobProfiles.map((profile) => ({
  id: profile.slug,
  transferable: profile.transferable.map(({ skill, weight }) => ({ skill, weight })),
  technical: new Map(profile.technical.map((skill) => [skill, 1])),
  near: new Map(),
  interests: profile.interests,
  sectors: profile.sectors,
}));

/** The catalogue's profiles as things to choose. */
export const profiles: readonly Opportunity[] = jobProfiles.map(({ slug, levels }) => ({
  id: slug,
  kind: "job-profile",
  occupations: [slug],
  technical: [],
  sectors: [],
  levels,
  provider: null,
}));

export const levelsOf = new Map(profiles.map(({ id, levels, provider }) => [id, { levels, provider }]));

/** What the talent flow knows of somebody. */
export const personOf = (
  answers: Answers,
  chosen: {
    readonly interests?: readonly string[];
    readonly sectors?: readonly string[];
    readonly talents?: readonly TalentId[];
    readonly experiences?: readonly ToldExperience[];
  } = {},
): Person => ({
  skills: evidenceOf({
    questions,
    answers,
    chosenTalents: chosen.talents ?? [],
    interests: chosen.interests ?? [],
    experiences: chosen.experiences ?? [],
    skillsOf,
  }),
  occupations: new Map(),
  interests: new Set(chosen.interests),
  sectors: new Set(chosen.sectors),
});
