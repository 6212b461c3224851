import type { Source } from "@techconnect/catalogue/schema";
import type { Beginner } from "@techconnect/domain/courses/may-enter";
import type { Gate, GateVerdict } from "@techconnect/domain/matching/needs";
import type { Locale } from "@techconnect/domain/kernel/locale";
import type { Group } from "@techconnect/matching/opportunity";
import type { HelpDesk } from "../support/help-desks.ts";

/** The three groups of a list, and what comes after them. */
export type SuggestionGroup = Group | "more";
export const suggestionGroups = [
  "suits-well",
  "also-suits",
  "surprise",
  "more",
] as const satisfies readonly SuggestionGroup[];

/** A part of a score, in words. */
export type ContributionInWords = {
  /** `tc:oplossen`, `esco:<uuid>`, `own:<slug>`, `interest:hands` or `sector:care`. */
  readonly skill: string;
  readonly label: string;
  /** The talent behind a transferable skill, where one is. */
  readonly talent: string | null;
  /** One to three sentences to the person. */
  readonly reason: string;
  /** The person's own words that showed it best; empty when that came from the answers and choices. */
  readonly words: readonly string[];
  readonly amount: number;
};

/** What tech is feared to ask and this work does not, with who says so. */
export type NotNeeded = {
  readonly what: string;
  /** The titles of the sources in one text. */
  readonly source: string;
  /** Each once, in the order of the aspects. */
  readonly sources: readonly Source[];
};

/** A practical side, in words. */
export type Feasibility = {
  readonly gate: Gate;
  readonly verdict: GateVerdict;
  readonly text: string;
  /** What removes it; null where nothing does, or nothing is in the way. */
  readonly remedy: string | null;
  readonly helpDesk: HelpDesk | null;
};

/** Why something suits a person, and what stands between. */
export type Suggestion = {
  readonly locale: Locale;
  /** Of the job profile, course or vacancy. */
  readonly id: string;
  /** 0 to 1, the sum of the amounts; never shown to a person. */
  readonly score: number;
  readonly group: SuggestionGroup;
  /** Largest first. */
  readonly contributions: readonly ContributionInWords[];
  readonly gaps: readonly string[];
  readonly notNeeded: readonly NotNeeded[];
  readonly feasibility: readonly Feasibility[];
  readonly algorithmVersion: string;
};

/** Work that suits, with what showing a way in needs. */
export type JobProfileSuggestion = Suggestion & {
  /** Null when no school level was told. Nothing but the courses to enter depends on it. */
  readonly beginner: Beginner | null;
};

export type Suggestions = {
  readonly algorithmVersion: string;
  /** The same for the same input; says nothing of it. */
  readonly inputHash: string;
  readonly jobProfiles: readonly JobProfileSuggestion[];
  readonly courses: readonly Suggestion[];
  readonly vacancies: readonly Suggestion[];
};
