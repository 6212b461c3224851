import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Offer } from "@techconnect/domain/matching/needs";
import type { Verdict } from "../guide/job-profile.ts";

/** The practical side of something, and what a list is varied by. */
export type OpportunityFacts = {
  readonly id: string;
  readonly levels: readonly string[];
  readonly provider: string | null;
  /** What one can choose: itself, or of a job profile the courses that lead there. */
  readonly offers: readonly Offer[];
  /** Technical skills of its own. */
  readonly technical: readonly string[];
};

/** A transferable skill of a kind of work, in words. */
export type SkillReason = { readonly skill: string; readonly label: string; readonly reason: string };
/** A technical skill in words. */
export type SkillToLearn = { readonly skill: string; readonly label: string; readonly learn: string };

/** What can be said of a kind of work. */
export type OccupationWords = {
  readonly id: string;
  readonly reasons: readonly SkillReason[];
  readonly technical: readonly string[];
  readonly verdicts: readonly Verdict[];
};

/** What suggestions say of opportunities. Every implementation passes `testing/suggestion-facts.contract.ts`. */
export type SuggestionFacts = {
  /** Those that can be chosen now among the ids, in no particular order. */
  readonly jobProfiles: (ids: readonly string[]) => Promise<readonly OpportunityFacts[]>;
  readonly courses: (ids: readonly string[]) => Promise<readonly OpportunityFacts[]>;
  readonly vacancies: (ids: readonly string[]) => Promise<readonly OpportunityFacts[]>;
  readonly occupations: (locale: Locale, ids: readonly string[]) => Promise<readonly OccupationWords[]>;
  /** What taxonomies call those of the ids that are concepts of theirs. */
  readonly names: (
    locale: Locale,
    ids: readonly string[],
  ) => Promise<readonly { readonly id: string; readonly label: string }[]>;
  readonly technicalSkills: (locale: Locale, ids: readonly string[]) => Promise<readonly SkillToLearn[]>;
};
