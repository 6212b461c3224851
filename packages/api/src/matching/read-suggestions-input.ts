import type { Locale } from "@techconnect/domain/kernel/locale";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import type { DayPart, Help } from "@techconnect/domain/matching/needs";
import type { Answers } from "@techconnect/domain/talent/score-talents";
import type { TalentId } from "@techconnect/domain/talent/talent-questions";
import type { Level } from "../guide/choices.ts";
import { isPostcode } from "../places/place.ts";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { Experience } from "../talent/experience.ts";
import { readFlow } from "../talent/find-talents.ts";
import {
  pastOccupations,
  readExperiences,
  type ExperienceInput,
  type PersonExperience,
} from "../talent/read-experiences.ts";

/** Needs as they are sent: a postcode instead of a point. */
export type NeedsInput = {
  readonly hoursPerWeek?: number;
  readonly dayParts?: readonly DayPart[];
  readonly help?: readonly Help[];
  readonly benefit?: boolean;
  readonly under18?: boolean;
  readonly postcode?: string;
  readonly travelMinutes?: number;
  readonly budgetCents?: number;
  /** For showing the fitting way in; no score and no order knows of it. */
  readonly schoolLevel?: Level;
};

export type SuggestionsInput = {
  readonly answers: string;
  readonly chosenTalents: readonly string[];
  readonly interests: readonly string[];
  readonly wishes: readonly string[];
  /** What somebody did before, at most 6. */
  readonly experiences: readonly ExperienceInput[];
  readonly needs?: NeedsInput;
  /** How many of each kind, 1 to 50. */
  readonly first: number;
  readonly locale: Locale;
};

/** The same, known to make sense. */
export type SuggestionsAsked = Omit<SuggestionsInput, "answers" | "chosenTalents" | "experiences" | "needs"> & {
  readonly answers: Answers;
  readonly chosenTalents: readonly TalentId[];
  readonly experiences: readonly PersonExperience[];
  /** ESCO occupations that the experiences are, each with 1. */
  readonly pastOccupations: ReadonlyMap<string, number>;
  readonly needs: NeedsInput;
};

type Known = {
  readonly interests: ReadonlySet<string>;
  readonly sectors: ReadonlySet<string>;
  /** Those behind the ids that were sent. */
  readonly experiences: readonly Experience[];
};

/** Numbers that make sense, and what to say of those that do not. */
const ranges = {
  hoursPerWeek: { from: 1, to: 60, unit: "hours per week" },
  travelMinutes: { from: 5, to: 180, unit: "minutes" },
  budgetCents: { from: 0, to: 100_000_000, unit: "euro cents" },
} as const;

/** @param at where in the input they stand */
export const checkNeeds = (needs: NeedsInput, at: readonly string[]): Result<NeedsInput, InvalidInput> => {
  for (const field of ["hoursPerWeek", "travelMinutes", "budgetCents"] as const) {
    const { from, to, unit } = ranges[field];
    const value = needs[field];
    if (value !== undefined && (value < from || value > to))
      return invalidInput([...at, field], `This must be ${from} to ${to} ${unit}.`);
  }
  if (needs.postcode !== undefined && !isPostcode(needs.postcode))
    return invalidInput([...at, "postcode"], "This must be the first four digits of a postcode.");
  return ok(needs);
};

/** @param known the ids that interests and wishes may have, and the experiences that there are */
export const readSuggestionsInput = (
  { answers, chosenTalents, experiences: told, needs = {}, ...input }: SuggestionsInput,
  known: Known,
): Result<SuggestionsAsked, InvalidInput> => {
  const at = ["input"];
  const flow = readFlow({ answers, chosenTalents }, at);
  if (!flow.ok) return flow;
  if (!input.interests.every((id) => known.interests.has(id)))
    return invalidInput([...at, "interests"], "An interest is an id of `choices.interests`.");
  if (!input.wishes.every((id) => known.sectors.has(id)))
    return invalidInput([...at, "wishes"], "A wish is an id of `choices.sectors`.");
  if (input.first < 1 || input.first > 50) return invalidInput([...at, "first"], "`first` must be 1 to 50.");

  const read = readExperiences(told, known.experiences, [...at, "experiences"]);
  if (!read.ok) return read;
  const past = { experiences: read.value, pastOccupations: pastOccupations(read.value) };
  const checked = checkNeeds(needs, [...at, "needs"]);
  return checked.ok ? ok({ ...input, ...flow.value, ...past, needs: checked.value }) : checked;
};
