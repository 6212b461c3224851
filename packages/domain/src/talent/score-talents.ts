import { fail, ok, type Failure, type Result } from "../kernel/result.ts";
import { relativeStrength } from "./relative-strength.ts";
import { optionIds, talentIds, type OptionId, type ScoredQuestion, type TalentId } from "./talent-questions.ts";

/** What a person chose, in the order of the questions; null for "I don't know". */
export type Answers = readonly (OptionId | null)[];

export type InvalidAnswers = Failure<"InvalidAnswers"> & { readonly field: "answers" };

/** An answer that shows a talent; its words are the quote on the card. */
export type Proof = { readonly question: string; readonly option: OptionId };

export type ScoredTalent = {
  readonly talent: TalentId;
  /** Standard deviations above a random answer to the questions answered. For ordering; never shown. */
  readonly z: number;
  /** How many answers gave the talent 3 points. */
  readonly threes: number;
  /** The answers that gave points, most points first, then in the order of the questions. */
  readonly proofs: readonly Proof[];
};

/** How long a complete answer string is. */
export const questionCount = 12;

/** With fewer answers than this the card asks for a few more. */
const enoughAnswers = 6;

/** From this z on a fourth talent is shown. */
const fourthFrom = 0.8;

const isOption = (letter: string): letter is OptionId => (optionIds as readonly string[]).includes(letter);

const invalid = (message: string) => fail<InvalidAnswers>({ kind: "InvalidAnswers", field: "answers", message });

/**
 * Reads the answer string of somebody who is on the way: up to twelve letters in the order of the questions.
 *
 * @param text letters a to d, or x for "I don't know"; empty before the first answer
 */
export const parsePartialAnswers = (text: string): Result<Answers, InvalidAnswers> => {
  const letters = [...text];
  if (letters.length > questionCount) return invalid(`There are at most ${questionCount} answers.`);
  if (!letters.every((letter) => letter === "x" || isOption(letter)))
    return invalid("An answer is one of the letters a, b, c and d, or x.");

  return ok(letters.map((letter) => (isOption(letter) ? letter : null)));
};

/** Reads the answer string of somebody who is through: exactly twelve letters, a to d, or x for "I don't know". */
export const parseAnswers = (text: string): Result<Answers, InvalidAnswers> => {
  const answers = parsePartialAnswers(text);
  if (answers.ok && answers.value.length !== questionCount) return invalid(`There must be ${questionCount} answers.`);

  return answers;
};

const sameStrength = (a: ScoredTalent, b: ScoredTalent) => Math.abs(a.z - b.z) < 1e-9 && a.threes === b.threes;

const strongestFirst = (a: ScoredTalent, b: ScoredTalent) =>
  Math.abs(a.z - b.z) < 1e-9 ? b.threes - a.threes : b.z - a.z;

/**
 * All twelve talents, strongest first; equal ones by the number of 3-point answers, then in the order of their tiles.
 *
 * Strengths are relative to what a random answer gives over the questions this person answered.
 */
export const scoreTalents = (questions: readonly ScoredQuestion[], answers: Answers): readonly ScoredTalent[] =>
  talentIds
    .map((talent) => {
      const { z, gains } = relativeStrength(questions, answers, [talent]);
      return {
        talent,
        z,
        threes: gains.filter(({ points }) => points === 3).length,
        proofs: gains.toSorted((a, b) => b.points - a.points).map(({ question, option }) => ({ question, option })),
      };
    })
    .toSorted(strongestFirst);

export type TalentsCard = {
  /** Three or four talents, strongest first, or the chosen ones as they were chosen. None when nothing was answered. */
  readonly talents: readonly ScoredTalent[];
  /** Fewer than six questions were answered: a few more would show more. */
  readonly tooFew: boolean;
  /** Talents of equal strength on both sides of the card's edge, for the person to choose from; mostly none. */
  readonly tied: readonly TalentId[];
};

/**
 * Gives each quote to one talent: one to everybody as far as there are enough, which may mean that an earlier talent
 * moves over to another of its own; then the others, first to the talent that they gave 3 points.
 */
const withQuotesOnce = (shown: readonly ScoredTalent[]): readonly ScoredTalent[] => {
  const holders = new Map<string, ScoredTalent>();
  const findOne = (scored: ScoredTalent, tried: Set<string>): boolean =>
    scored.proofs.some(({ question }) => {
      if (tried.has(question)) return false;
      tried.add(question);
      const holder = holders.get(question);
      if (holder && !findOne(holder, tried)) return false;
      holders.set(question, scored);
      return true;
    });

  for (const scored of shown) findOne(scored, new Set());
  const threes = shown.flatMap((scored) => scored.proofs.slice(0, scored.threes).map((proof) => ({ scored, proof })));
  const others = shown.flatMap((scored) => scored.proofs.slice(scored.threes).map((proof) => ({ scored, proof })));
  for (const { scored, proof } of [...threes, ...others])
    if (!holders.has(proof.question)) holders.set(proof.question, scored);

  return shown.map((scored) => ({
    ...scored,
    proofs: scored.proofs.filter(({ question }) => holders.get(question)?.talent === scored.talent),
  }));
};

/**
 * The talents card: the three strongest, a fourth when it stands out too, or the talents that the person chose.
 *
 * Each answer is quoted once on the card. A talent that no answer gave points to is shown only when it was chosen.
 *
 * @param chosen talents that the person chose instead, in the order of choosing; empty or absent for the answers' own
 */
export const cardOf = (
  questions: readonly ScoredQuestion[],
  answers: Answers,
  chosen: readonly TalentId[] = [],
): TalentsCard => {
  const ranked = scoreTalents(questions, answers);
  const tooFew = answers.filter((answer) => answer !== null).length < enoughAnswers;
  if (chosen.length > 0) {
    const picked = [...new Set(chosen)].flatMap((talent) => ranked.find((scored) => scored.talent === talent) ?? []);
    return { talents: withQuotesOnce(picked), tooFew, tied: [] };
  }

  const seen = ranked.filter(({ proofs }) => proofs.length > 0);
  const size = (seen[3]?.z ?? 0) >= fourthFrom ? 4 : 3;
  const [last, next] = [seen[size - 1], seen[size]];
  const tied = last && next && sameStrength(last, next) ? seen.filter((scored) => sameStrength(scored, last)) : [];

  return { talents: withQuotesOnce(seen.slice(0, size)), tooFew, tied: tied.map(({ talent }) => talent) };
};

/**
 * The talent to encourage somebody with on the way: the leader after the first `count` questions.
 *
 * @param count how many questions are behind the person: the flow asks after 4 and after 8
 * @returns null when the two leaders tie, when nothing stands out, or when fewer questions are behind the person
 */
export const affirmationAfter = (
  questions: readonly ScoredQuestion[],
  answers: Answers,
  count: number,
): TalentId | null => {
  if (answers.length < count) return null;

  const [leader, second] = scoreTalents(questions.slice(0, count), answers.slice(0, count));
  if (!leader || leader.z <= 0 || (second && sameStrength(leader, second))) return null;
  return leader.talent;
};
