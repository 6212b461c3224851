import type { OptionId, ScoredQuestion, TalentId } from "./talent-questions.ts";

/** An answer that gave points: the question, the option and how many, 1 or more. */
export type Gain = { readonly question: string; readonly option: OptionId; readonly points: number };

/** How strongly answers point at a talent, or at several taken together. */
export type RelativeStrength = {
  /** Standard deviations above what a random answer gives; 0 when nothing was answered. */
  readonly z: number;
  /** Every answer that gave points, in the order of the questions. */
  readonly gains: readonly Gain[];
};

const pointsFor = (talents: readonly TalentId[], option: ScoredQuestion["options"][number]) =>
  talents.reduce((sum, talent) => sum + (option.evidence[talent] ?? 0), 0);

/**
 * Compares the points that answers give to some talents with those of a random answer to the same questions.
 *
 * The questions that were skipped count on neither side, so skipping costs nothing.
 *
 * @param talents their points are added up before the comparison
 * @param answers in the order of `questions`; null or missing for a question that was skipped
 */
export const relativeStrength = (
  questions: readonly ScoredQuestion[],
  answers: readonly (OptionId | null)[],
  talents: readonly TalentId[],
): RelativeStrength => {
  const gains: Gain[] = [];
  let surplus = 0;
  let variance = 0;

  questions.forEach((question, at) => {
    const chosen = question.options.find(({ id }) => id === answers[at]);
    if (!chosen) return;

    const possible = question.options.map((option) => pointsFor(talents, option));
    const expected = possible.reduce((sum, points) => sum + points, 0) / possible.length;
    const points = pointsFor(talents, chosen);
    surplus += points - expected;
    variance += possible.reduce((sum, each) => sum + (each - expected) ** 2, 0) / possible.length;
    if (points > 0) gains.push({ question: question.id, option: chosen.id, points });
  });

  return { z: variance > 0 ? surplus / Math.sqrt(variance) : 0, gains };
};
