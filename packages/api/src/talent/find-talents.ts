import type { Locale } from "@techconnect/domain/kernel/locale";
import { ok, type Result } from "@techconnect/domain/kernel/result";
import { cardOf, parseAnswers, type Answers } from "@techconnect/domain/talent/score-talents";
import { talentIds, type TalentId } from "@techconnect/domain/talent/talent-questions";
import { invalidInput, type InvalidInput } from "../platform/invalid-input.ts";
import type { Talent, TalentContent } from "./talent-content.ts";

export type ShownTalent = {
  readonly talent: Talent;
  /** Did the person put it on the card? */
  readonly chosen: boolean;
  /** The person's own answers that show it, in words. */
  readonly quotes: readonly string[];
};

/** The talents card, in one language. */
export type Talents = {
  /** How many of the twelve questions were answered. */
  readonly answered: number;
  /** Fewer than six: a few more would show more. */
  readonly tooFew: boolean;
  /** Talents of equal strength at the edge of the card, for the person to choose from. */
  readonly tied: readonly Talent[];
  readonly shown: readonly ShownTalent[];
};

type Asked = { readonly answers: string; readonly chosenTalents: readonly string[]; readonly locale: Locale };
export type FindTalents = (asked: Asked) => Result<Talents, InvalidInput>;

const isTalent = (id: string): id is TalentId => (talentIds as readonly string[]).includes(id);

/**
 * Reads the answer string and the talents that the person chose instead.
 *
 * @param at where these fields stand in the operation, for an error that names them
 */
export const readFlow = (
  { answers, chosenTalents }: Omit<Asked, "locale">,
  at: readonly string[],
): Result<{ readonly answers: Answers; readonly chosenTalents: readonly TalentId[] }, InvalidInput> => {
  const parsed = parseAnswers(answers);
  if (!parsed.ok) return invalidInput([...at, "answers"], parsed.error.message);

  const chosen = chosenTalents.filter(isTalent);
  if (chosen.length < chosenTalents.length)
    return invalidInput([...at, "chosenTalents"], `A talent is one of ${talentIds.join(", ")}.`);
  return ok({ answers: parsed.value, chosenTalents: chosen });
};

/** Finds what somebody is good at in the twelve answers. Pure: nothing is kept. */
export const makeFindTalents =
  (content: TalentContent): FindTalents =>
  ({ locale, ...asked }) => {
    const flow = readFlow(asked, []);
    if (!flow.ok) return flow;

    const { answers, chosenTalents } = flow.value;
    const card = cardOf(content.scored, answers, chosenTalents);
    const talents = new Map(content.talents(locale).map((talent) => [talent.id, talent]));
    const inWords = (id: TalentId): readonly Talent[] => [talents.get(id)].filter((talent) => talent !== undefined);
    const quotes = quotesIn(content, locale);

    return ok({
      answered: answers.filter((answer) => answer !== null).length,
      tooFew: card.tooFew,
      tied: card.tied.flatMap(inWords),
      shown: card.talents.flatMap(({ talent: id, proofs }) =>
        inWords(id).map((talent) => ({ talent, chosen: chosenTalents.includes(id), quotes: proofs.flatMap(quotes) })),
      ),
    });
  };

const quotesIn = (content: TalentContent, locale: Locale) => {
  const questions = new Map(content.questions(locale).map(({ id, options }) => [id, options]));
  return ({ question, option }: { readonly question: string; readonly option: string }): readonly string[] =>
    (questions.get(question) ?? []).flatMap(({ id, text }) => (id === option ? [text] : []));
};
