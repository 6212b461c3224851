import { cardOf, parsePartialAnswers } from "@techconnect/domain/talent/score-talents";
import type { TalentId } from "@techconnect/domain/talent/talent-questions";
import { answeredIn, type Flow, isTalentId } from "./flow-in-address.ts";
import { scoredQuestionsOf, type Talent, type TalentQuestions } from "./talent-questions.query.ts";

export type TalentOnCard = { readonly talent: Talent; readonly quotes: readonly string[] };

export type Card = {
  /** Three or four, strongest first, or as they were chosen. */
  readonly talents: readonly TalentOnCard[];
  /** How many questions have a real answer. */
  readonly answered: number;
  /** So few answers that more would show more. */
  readonly tooFew: boolean;
  /** Equally strong ones at the edge of the card, for the person to choose from. */
  readonly tied: readonly Talent[];
};

const quotesOn = (questions: TalentQuestions["questions"], proofs: readonly { question: string; option: string }[]) =>
  proofs.flatMap((proof) => {
    const options = questions.find(({ id }) => id === proof.question)?.options ?? [];
    return options.filter(({ id }) => id === proof.option).map(({ text }) => text);
  });

/** At most so many quotes a talent: proof, not a list. */
const quotesShown = 2;

/** The talents card in words: what the rules of the questions find, or what the person chose. */
export const cardOfFlow = ({ talents, questions }: TalentQuestions, flow: Flow): Card => {
  const parsed = parsePartialAnswers(flow.answers);
  const answers = parsed.ok ? parsed.value : [];
  const found = cardOf(scoredQuestionsOf(questions), answers, flow.talents);
  const named = (id: TalentId) => talents.find((talent) => talent.id === id);
  return {
    talents: found.talents.flatMap(({ talent, proofs }) => {
      const words = named(talent);
      return words ? [{ talent: words, quotes: quotesOn(questions, proofs).slice(0, quotesShown) }] : [];
    }),
    answered: answeredIn(flow.answers),
    tooFew: found.tooFew,
    tied: found.tied.flatMap((id) => named(id) ?? []),
  };
};

/** Ids of the talents on a card, as an address carries them. */
export const talentIdsOn = (card: Card): readonly TalentId[] =>
  card.talents.map(({ talent }) => talent.id).filter(isTalentId);
